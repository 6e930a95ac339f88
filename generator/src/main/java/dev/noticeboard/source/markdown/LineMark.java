package dev.noticeboard.source.markdown;

import dev.noticeboard.model.Markers.Delimiter;
import dev.noticeboard.model.Numerals;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line begins with where that may be the marker of an item which CommonMark does not know:
 * letters, roman numerals, and digits between two parentheses.
 *
 * @param delimiter what stands round the number
 * @param number the number as it is written
 * @param end the index behind the marker
 */
record LineMark(Delimiter delimiter, String number, int end) {

    // Possessive, so that no long word is tried twice. Telephone numbers begin "(800)", years
    // "(1999)"; lists do not grow that long.
    private static final Pattern MARK =
            Pattern.compile(
                    "(?:\\(([0-9]{1,3}+|[a-z]{1,15}+|[A-Z]{1,15}+)\\)"
                            + "|([a-z]{1,15}+|[A-Z]{1,15}+)([.)]))(?=[ \\t]++[^ \\t\\n])");

    /** More letters are a word, or a roman numeral. */
    private static final int MOST_LETTERS = 2;

    /** The mark at an index, or empty where there is none. */
    static Optional<LineMark> at(String text, int index) {
        Matcher matcher = MARK.matcher(text).region(index, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean both = matcher.group(1) != null;
        LineMark mark =
                new LineMark(
                        both ? Delimiter.PARENTHESES : delimiter(matcher.group(3)),
                        both ? matcher.group(1) : matcher.group(2),
                        matcher.end());
        return mark.plainValue().isPresent() || mark.romanValue().isPresent()
                ? Optional.of(mark)
                : Optional.empty();
    }

    private static Delimiter delimiter(String sign) {
        return sign.equals(")") ? Delimiter.PARENTHESIS : Delimiter.POINT;
    }

    /** Whether the other one may mark an item of the same list. */
    boolean isLike(LineMark other) {
        return delimiter == other.delimiter && plain() == other.plain();
    }

    /** Its numerals, read as letters or digits. */
    Numerals plain() {
        return isDecimal()
                ? Numerals.DECIMAL
                : isUpper() ? Numerals.UPPER_LETTER : Numerals.LOWER_LETTER;
    }

    /** Its numerals, read as roman ones. */
    Numerals roman() {
        return isUpper() ? Numerals.UPPER_ROMAN : Numerals.LOWER_ROMAN;
    }

    /** Its number, read as letters or digits. */
    OptionalInt plainValue() {
        return isDecimal() || number.length() <= MOST_LETTERS
                ? plain().value(number)
                : OptionalInt.empty();
    }

    /** Its number, read as a roman numeral. */
    OptionalInt romanValue() {
        return isDecimal() ? OptionalInt.empty() : roman().value(number);
    }

    /**
     * Whether a list that begins with it counts in roman numerals: it is "i", or a numeral of
     * several letters. Of one letter repeated only "ii" and "iii" are surely roman: "xx" may stand
     * behind "ww".
     */
    boolean beginsRoman() {
        String lower = number.toLowerCase(Locale.ROOT);
        boolean repeated = lower.chars().distinct().count() == 1 && !lower.startsWith("i");
        return romanValue().isPresent() && !repeated;
    }

    /** Whether it may be the first of a list: "a", "i" or "1". */
    boolean isFirst() {
        return plainValue().equals(OptionalInt.of(1)) || romanValue().equals(OptionalInt.of(1));
    }

    /** Whether it is a letter twice, right behind another letter twice: "bb" behind "aa". */
    boolean doubles(LineMark before) {
        return number.length() == 2
                && before.number.length() == 2
                && number.charAt(0) == number.charAt(1)
                && before.number.charAt(0) == before.number.charAt(1)
                && number.charAt(0) == before.number.charAt(0) + 1;
    }

    private boolean isDecimal() {
        return Character.isDigit(number.charAt(0));
    }

    private boolean isUpper() {
        return Character.isUpperCase(number.charAt(0));
    }
}
