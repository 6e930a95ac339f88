package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_ACTIVE;

import dev.noticeboard.model.Finding;
import java.util.stream.Stream;

/** All style is in the style sheet: the published policy forbids any other. */
final class InlineStyles implements PageInspection {

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        return page.elements()
                .filter(e -> e.hasAttr("style") || e.normalName().equals("style"))
                .map(
                        element ->
                                page.finding(
                                        PAGE_ACTIVE,
                                        element,
                                        element.hasAttr("style")
                                                ? "an element carries a style of its own"
                                                : "the page holds a style element",
                                        "move it into the theme's style sheet"));
    }
}
