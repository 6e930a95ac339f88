package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_ACTIVE;

import dev.noticeboard.model.Finding;
import java.util.stream.Stream;

/** A link opens where the reader is; who wants another window asks the browser for it. */
final class WindowTargets implements PageInspection {

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        return page.elements()
                .filter(element -> element.hasAttr("target"))
                .map(
                        element ->
                                page.finding(
                                        PAGE_ACTIVE,
                                        element,
                                        "a link decides by target where it opens",
                                        "leave target out"));
    }
}
