package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_STRUCTURE;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NoticeAddresses;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The page contract: a version's text is found by {@code article[data-notice][data-version]}, a
 * redline's by {@code article[data-from][data-to]}, and what a page adds to it carries {@code
 * data-nb}, so that programs read, redlines compare and digests cover the notice's own words alone.
 */
final class ArticleMarks implements PageInspection {

    private static final Set<String> ARTICLE = Set.of("article");

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        return Stream.of(pairs(page), only(page), version(page), strayMarks(page), unmarked(page))
                .flatMap(findings -> findings);
    }

    private static List<Element> texts(BuiltPage page) {
        return page.elements("article").filter(e -> e.hasAttr("data-version")).toList();
    }

    private static Stream<Finding> pairs(BuiltPage page) {
        return page.elements("article")
                .filter(
                        article ->
                                halves(article, "data-from", "data-to")
                                        || (halves(article, "data-notice", "data-version")
                                                && !isRedline(article)))
                .map(
                        article ->
                                page.finding(
                                        PAGE_STRUCTURE,
                                        article,
                                        "an article does not say fully which text it is",
                                        "give it data-notice and data-version, or data-from and"
                                                + " data-to"));
    }

    // A redline may say as well which notice its two versions are of.
    private static boolean isRedline(Element article) {
        return article.hasAttr("data-from") && !article.hasAttr("data-version");
    }

    private static boolean halves(Element element, String one, String other) {
        return element.attr(one).isBlank() != element.attr(other).isBlank();
    }

    private static Stream<Finding> only(BuiltPage page) {
        return texts(page).stream()
                .skip(1)
                .map(
                        article ->
                                page.finding(
                                        PAGE_STRUCTURE,
                                        article,
                                        "the page shows a second version",
                                        "show one version on a page"));
    }

    private static Stream<Finding> version(BuiltPage page) {
        Optional<NoticeAddresses.Dated> address = NoticeAddresses.Dated.of(page.path());
        if (address.isEmpty() || page.leadsOn()) {
            return Stream.empty();
        }
        String notice = address.get().slug();
        String version = address.get().version();
        Optional<Element> article = texts(page).stream().findFirst();
        if (article.filter(e -> e.attr("data-notice").equals(notice))
                .filter(e -> e.attr("data-version").equals(version))
                .isPresent()) {
            return Stream.empty();
        }
        return Stream.of(
                page.finding(
                        PAGE_STRUCTURE,
                        article.orElse(page.body()),
                        "the page does not mark the text of its version",
                        "put it into <article data-notice=\"%s\" data-version=\"%s\">"
                                .formatted(notice, version)));
    }

    private static Stream<Finding> strayMarks(BuiltPage page) {
        return page.elements()
                .filter(element -> element.hasAttr("data-nb"))
                .filter(element -> BuiltPage.around(element, ARTICLE).isEmpty())
                .map(
                        element ->
                                page.finding(
                                        PAGE_STRUCTURE,
                                        element,
                                        "data-nb stands outside an article",
                                        "leave it out: it marks what a page adds inside one"));
    }

    // These two never are the notice's own words: no Markdown makes them.
    private static Stream<Finding> unmarked(BuiltPage page) {
        return page.elements()
                .filter(e -> e.hasAttr("popover") || e.normalName().equals("summary"))
                .filter(element -> BuiltPage.around(element, ARTICLE).isPresent())
                .filter(element -> element.closest("[data-nb]") == null)
                .map(
                        element ->
                                page.finding(
                                        PAGE_STRUCTURE,
                                        element,
                                        "a %s in the article is not marked as added by the page"
                                                .formatted(
                                                        element.hasAttr("popover")
                                                                ? "popover"
                                                                : "summary"),
                                        "give it data-nb"));
    }
}
