package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_STRUCTURE;

import dev.noticeboard.model.Finding;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An id stands once on a page, and has no space in it (HTML, 3.2.6). */
final class UniqueIds implements PageInspection {

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        Set<String> seen = new HashSet<>();
        return page.elements()
                .filter(element -> element.hasAttr("id"))
                .flatMap(element -> id(page, element, seen));
    }

    private static Stream<Finding> id(BuiltPage page, Element element, Set<String> seen) {
        String id = element.id();
        if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
            return Stream.of(
                    page.finding(
                            PAGE_STRUCTURE,
                            element,
                            "'" + id + "' cannot be an id",
                            "write an id of at least one character, without spaces"));
        }
        if (!seen.add(id)) {
            return Stream.of(
                    page.finding(
                            PAGE_STRUCTURE,
                            element,
                            "the id '" + id + "' stands twice on the page",
                            "give each element an id of its own"));
        }
        return Stream.empty();
    }
}
