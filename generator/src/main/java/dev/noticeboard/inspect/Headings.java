package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_STRUCTURE;

import dev.noticeboard.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The headings are an outline: one {@code h1}, which comes first, no level left out on the way
 * down, none without words (WCAG 2.2, 1.3.1 and 2.4.6).
 *
 * <p>A level left out above a heading of an article, or a heading without words in it, is the
 * editor's, and {@code skipped-heading} or {@code empty-heading} has said so at its place in the
 * sources, as a warning. Said here again it would stop a build that a warning must not stop.
 */
final class Headings implements PageInspection {

    private static final Set<String> ARTICLE = Set.of("article");

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        List<Element> headings = page.elements("h1", "h2", "h3", "h4", "h5", "h6").toList();
        List<Finding> findings = new ArrayList<>();
        topLevel(page, headings).forEach(findings::add);
        for (int i = 1; i < headings.size(); i++) {
            skipped(page, headings.get(i - 1), headings.get(i)).ifPresent(findings::add);
        }
        headings.stream()
                .filter(heading -> !BuiltPage.hasWords(heading) && articleOf(heading).isEmpty())
                .map(heading -> empty(page, heading))
                .forEach(findings::add);
        return findings.stream();
    }

    private static Stream<Finding> topLevel(BuiltPage page, List<Element> headings) {
        List<Element> top = headings.stream().filter(heading -> level(heading) == 1).toList();
        if (top.isEmpty()) {
            return Stream.of(
                    page.finding(
                            PAGE_STRUCTURE,
                            page.body(),
                            "the page has no h1",
                            "make the page's title its only h1"));
        }
        Stream<Finding> late =
                Stream.of(headings.get(0))
                        .filter(first -> level(first) != 1)
                        .map(
                                first ->
                                        page.finding(
                                                PAGE_STRUCTURE,
                                                first,
                                                "a heading stands before the h1",
                                                "make the page's title its first heading"));
        Stream<Finding> second =
                top.stream()
                        .skip(1)
                        .map(
                                heading ->
                                        page.finding(
                                                PAGE_STRUCTURE,
                                                heading,
                                                "the page has a second h1",
                                                "keep the h1 for the page's title"));
        return Stream.concat(late, second);
    }

    private static Optional<Finding> skipped(BuiltPage page, Element above, Element heading) {
        if (articleOf(heading).isPresent() || level(heading) <= level(above) + 1) {
            return Optional.empty();
        }
        return Optional.of(
                page.finding(
                        PAGE_STRUCTURE,
                        heading,
                        "an h%s follows an h%s".formatted(level(heading), level(above)),
                        "go down by one level at a time"));
    }

    private static Finding empty(BuiltPage page, Element heading) {
        return page.finding(
                PAGE_STRUCTURE,
                heading,
                "a heading has no words",
                "write what the part below it is about, or leave the heading out");
    }

    private static Optional<Element> articleOf(Element heading) {
        return BuiltPage.around(heading, ARTICLE);
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}
