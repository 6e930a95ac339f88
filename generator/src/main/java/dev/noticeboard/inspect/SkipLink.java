package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_STRUCTURE;

import dev.noticeboard.model.Finding;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The first thing that the Tab key reaches is a link to the main part (WCAG 2.2, 2.4.1). */
final class SkipLink implements PageInspection {

    private static final Set<String> CONTROLS =
            Set.of("button", "input", "select", "textarea", "summary", "iframe");

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        Optional<Element> first = page.elements().filter(SkipLink::reachedByTab).findFirst();
        if (first.filter(element -> leadsToMain(page, element)).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(
                page.finding(
                        PAGE_STRUCTURE,
                        first.orElse(page.body()),
                        "the first link of the page is not one that skips to its main part",
                        "begin the body with a link with words to the id of the main element"));
    }

    /** Whether an element is a link, with words, to the main part of the page. */
    static boolean leadsToMain(BuiltPage page, Element element) {
        return element.normalName().equals("a")
                && BuiltPage.hasWords(element)
                && page.elements()
                        .filter(main -> Landmarks.landmark(main, "main"))
                        .map(Element::id)
                        .anyMatch(id -> !id.isEmpty() && element.attr("href").equals("#" + id));
    }

    private static boolean reachedByTab(Element element) {
        boolean link =
                (element.normalName().equals("a") || element.normalName().equals("area"))
                        && element.hasAttr("href");
        return (link || element.hasAttr("tabindex") || CONTROLS.contains(element.normalName()))
                && !element.attr("tabindex").strip().startsWith("-");
    }
}
