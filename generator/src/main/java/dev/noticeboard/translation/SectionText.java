package dev.noticeboard.translation;

import dev.noticeboard.model.Place;
import java.util.List;
import java.util.Optional;

/**
 * A section without the sections below it.
 *
 * @param place where it begins
 * @param level the level of its heading; 0 for footnotes
 * @param anchor the anchor that somebody typed; empty where none was
 * @param heading its heading; empty for text before the first one
 * @param units what stands in it, its heading first
 * @param amounts all numbers in it
 * @param length how many characters it has
 */
record SectionText(
        Place place,
        int level,
        Optional<String> anchor,
        String heading,
        List<Unit> units,
        List<Amount> amounts,
        int length) {

    SectionText {
        units = List.copyOf(units);
        amounts = List.copyOf(amounts);
    }

    /** A section of these pieces. */
    static SectionText of(
            Place place, int level, Optional<String> anchor, String heading, List<Unit> units) {
        return new SectionText(
                place,
                level,
                anchor,
                heading,
                units,
                units.stream().flatMap(unit -> unit.allAmounts().stream()).toList(),
                units.stream().mapToInt(Unit::length).sum());
    }
}
