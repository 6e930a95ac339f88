package dev.noticeboard.words;

/**
 * A part of a text.
 *
 * @param from the index of its first character, in UTF-16 units, from 0
 * @param to the index after its last
 */
public record Span(int from, int to) {

    /** The characters of the part. */
    public String of(String text) {
        return text.substring(from, to);
    }
}
