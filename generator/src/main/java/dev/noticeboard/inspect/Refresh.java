package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_ACTIVE;

import dev.noticeboard.model.Finding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A page moves on by itself only where it is an old address: at once, with a plain link to the same
 * place for who stays, and without any notice's text (WCAG 2.2, 2.2.1 and 3.2.5; technique H76).
 */
final class Refresh implements PageInspection {

    // HTML, 4.2.5.3: the time, then the address, in quotes or not
    private static final Pattern CONTENT =
            Pattern.compile(
                    "\\s*([0-9.]+)\\s*[;,]?\\s*(?:url\\s*=\\s*)?[\"']?(.*?)[\"']?\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        return page.elements("meta")
                .filter(Refresh::isRefresh)
                .filter(meta -> !leadsOnPlainly(page, meta))
                .map(
                        meta ->
                                page.finding(
                                        PAGE_ACTIVE,
                                        meta,
                                        "the page moves on by itself",
                                        "leave that to pages of old addresses, which move on"
                                                + " after 0 seconds and have a plain link to the"
                                                + " same place"));
    }

    /** Whether a {@code meta} element makes the page move on. */
    static boolean isRefresh(Element meta) {
        return meta.attr("http-equiv").strip().equalsIgnoreCase("refresh");
    }

    /** Where it moves on to; empty where the page only loads itself again. */
    static Optional<UriReference> target(Element meta) {
        Matcher content = CONTENT.matcher(meta.attr("content"));
        return content.matches() && !content.group(2).isEmpty()
                ? Optional.of(UriReference.of(content.group(2)))
                : Optional.empty();
    }

    private static boolean leadsOnPlainly(BuiltPage page, Element meta) {
        Matcher content = CONTENT.matcher(meta.attr("content"));
        return content.matches()
                && content.group(1).equals("0")
                && page.elements("article").findAny().isEmpty()
                && page.elements("a")
                        .filter(BuiltPage::hasWords)
                        .anyMatch(link -> link.attr("href").equals(content.group(2)));
    }
}
