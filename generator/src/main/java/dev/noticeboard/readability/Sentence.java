package dev.noticeboard.readability;

import dev.noticeboard.model.Place;

/**
 * A sentence.
 *
 * @param place where it begins
 * @param text its words, on one line
 * @param length how long it is, in the unit of its language's figure
 */
public record Sentence(Place place, String text, int length) {

    // Enough to find the sentence by.
    private static final int SHOWN = 40;

    /** As many of its first words as it takes to find it; all of a short one. */
    public String beginning() {
        if (text.codePointCount(0, text.length()) <= SHOWN) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, SHOWN));
        int space = start.lastIndexOf(' ');
        return start.substring(0, space > 0 ? space : start.length()) + " …";
    }
}
