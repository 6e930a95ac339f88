package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_ACTIVE;

import dev.noticeboard.model.Finding;
import java.util.stream.Stream;

/**
 * Nothing is embedded, sent or moved. A {@code base} would bend every relative address, and an
 * animation can turn a harmless link of a drawing into another one.
 */
final class EmbeddedContent implements PageInspection {

    private static final String[] FORBIDDEN = {
        "form",
        "iframe",
        "frame",
        "frameset",
        "object",
        "embed",
        "applet",
        "base",
        "portal",
        "animate",
        "animatemotion",
        "animatetransform",
        "set"
    };

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        return page.elements(FORBIDDEN)
                .map(
                        element ->
                                page.finding(
                                        PAGE_ACTIVE,
                                        element,
                                        "the page holds the element " + element.normalName(),
                                        "leave it out, or link to what it would show"));
    }
}
