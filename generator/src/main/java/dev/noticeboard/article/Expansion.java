package dev.noticeboard.article;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.Optional;

/**
 * How much the directives and values of one text have become. A few lines can name much, many
 * times; what goes beyond the bounds stays as it is written, and is counted.
 */
final class Expansion {

    /** How many blocks directives may become: paragraphs, cells and the like. */
    static final int MOST_BLOCKS = 25_000;

    /** How many characters values may become. */
    static final int MOST_CHARACTERS = 500_000;

    // A contact is one block with some ten lines in it.
    private static final int CONTACT = 10;

    private long blocks;
    private long characters;
    private int left;
    private Place first = Place.startOf("");

    /** Whether a directive may show so many contacts; if so, they are counted. */
    boolean takesContacts(Block.Directive directive, int number) {
        boolean takes = takesMore(directive);
        blocks += takes ? (long) CONTACT * number : 0;
        return takes;
    }

    /** Whether a directive may show anything more. */
    boolean takesMore(Block.Directive directive) {
        return blocks < MOST_BLOCKS || leave(directive.place());
    }

    /** Counts what a directive became. */
    void took(List<Block> shown) {
        blocks += shown.stream().flatMap(Block::withDescendants).count();
    }

    /** Whether a value may become words; if so, they are counted. */
    boolean takes(Place place, String words) {
        boolean takes = characters < MOST_CHARACTERS || leave(place);
        characters += takes ? words.length() : 0;
        return takes;
    }

    private boolean leave(Place place) {
        first = left == 0 ? place : first;
        left++;
        return false;
    }

    /** That something was left as it is written; empty where nothing was. */
    Optional<Finding> finding() {
        return left == 0
                ? Optional.empty()
                : Optional.of(
                        Finding.of(
                                Rule.SOURCE_LIMIT,
                                first,
                                "the directives and values above show "
                                        + MOST_BLOCKS
                                        + " blocks or "
                                        + MOST_CHARACTERS
                                        + " characters, and no more are shown: "
                                        + left
                                        + " from here on stay as they are written",
                                "show each thing once"));
    }
}
