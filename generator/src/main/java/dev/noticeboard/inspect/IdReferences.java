package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_STRUCTURE;

import dev.noticeboard.model.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An attribute that names another element by its id names one that exists (WCAG 2.2, 4.1.2). */
final class IdReferences implements PageInspection {

    private static final List<String> ATTRIBUTES =
            List.of(
                    "aria-labelledby",
                    "aria-describedby",
                    "aria-details",
                    "aria-controls",
                    "aria-owns",
                    "popovertarget",
                    "headers",
                    "for");

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        return page.elements()
                .filter(element -> element.attributesSize() > 0)
                .flatMap(
                        element ->
                                ATTRIBUTES.stream()
                                        .filter(element::hasAttr)
                                        .flatMap(name -> unknown(page, element, name)));
    }

    private static Stream<Finding> unknown(BuiltPage page, Element element, String attribute) {
        return Stream.of(element.attr(attribute).strip().split("\\s+"))
                .filter(id -> !page.ids().contains(id))
                .map(
                        id ->
                                page.finding(
                                        PAGE_STRUCTURE,
                                        element,
                                        "%s names '%s', which is no id of the page"
                                                .formatted(attribute, id),
                                        "name an id that stands on the same page"));
    }
}
