package dev.noticeboard.inspect;

import dev.noticeboard.model.Finding;
import java.util.stream.Stream;

/** One thing that every page must satisfy: a pure function from a page to what is wrong with it. */
@FunctionalInterface
interface PageInspection {

    /** What is wrong with a page, in any order. */
    Stream<Finding> inspect(BuiltPage page);
}
