package dev.noticeboard.model;

import java.util.Locale;

/**
 * What stands before the items of a list that counts.
 *
 * @param numerals the signs by which it counts
 * @param delimiter what sets them apart from the words
 */
public record Markers(Numerals numerals, Delimiter delimiter) {

    /** {@code 1.}, {@code 2.}, {@code 3.} */
    public static final Markers PLAIN = new Markers(Numerals.DECIMAL, Delimiter.POINT);

    /** What sets a number apart from the words behind it. */
    public enum Delimiter {
        /** {@code 1.} */
        POINT,
        /** {@code 1)} */
        PARENTHESIS,
        /** {@code (1)} */
        PARENTHESES;

        /** The word for it in an article's canonical form. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The delimiter of a {@link #word()}. */
        public static Delimiter of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** The marker of a number, such as {@code (iv)}. */
    public String of(int number) {
        return around(numerals.of(number));
    }

    /** A text with what sets it apart. */
    public String around(String text) {
        return switch (delimiter) {
            case POINT -> text + ".";
            case PARENTHESIS -> text + ")";
            case PARENTHESES -> "(" + text + ")";
        };
    }
}
