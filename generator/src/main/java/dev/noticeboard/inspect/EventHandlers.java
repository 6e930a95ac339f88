package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_ACTIVE;

import dev.noticeboard.model.Finding;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** No attribute holds a script: HTML names none {@code on…} but its event handlers. */
final class EventHandlers implements PageInspection {

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        return page.elements()
                .filter(element -> element.attributesSize() > 0)
                .flatMap(element -> handlers(page, element));
    }

    private static Stream<Finding> handlers(BuiltPage page, Element element) {
        return element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(key -> key.toLowerCase(Locale.ROOT).startsWith("on"))
                .map(
                        key ->
                                page.finding(
                                        PAGE_ACTIVE,
                                        element,
                                        "the attribute " + key + " holds a script",
                                        "leave it out: everything has to work without"));
    }
}
