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

    /** Whether white space alone stands between two places; also where nothing does. */
    static boolean isBlank(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int character = text.codePointAt(at);
            if (!Character.isWhitespace(character)) {
                return false;
            }
            at += Character.charCount(character);
        }
        return true;
    }
}
