package dev.noticeboard.model;

import java.util.Locale;
import java.util.OptionalInt;

/** The signs by which the items of a list count. */
public enum Numerals {
    DECIMAL,
    /** Decimal, with a zero before a single digit. */
    LEADING_ZERO,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN;

    private static final int LETTERS = 26;
    private static final int LAST_ROMAN = 3999;
    private static final int[] ROMAN_VALUES = {
        1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1
    };
    private static final String[] ROMAN_SIGNS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    /** The word for it in an article's canonical form, such as {@code lower-roman}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The numerals of a {@link #word()}. */
    public static Numerals of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * A number in these numerals; in digits where they have no sign for it (CSS Counter Styles
     * Level 3, section 3.2: the range of a style).
     */
    public String of(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case LEADING_ZERO ->
                    number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case LOWER_LETTER -> number < 1 ? Integer.toString(number) : letters(number);
            case UPPER_LETTER -> LOWER_LETTER.of(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN ->
                    number < 1 || number > LAST_ROMAN ? Integer.toString(number) : roman(number);
            case UPPER_ROMAN -> LOWER_ROMAN.of(number).toUpperCase(Locale.ROOT);
        };
    }

    /** The number that a text means in these numerals; empty where it is not one of them. */
    public OptionalInt value(String text) {
        OptionalInt value =
                switch (this) {
                    case DECIMAL, LEADING_ZERO -> decimal(text);
                    case LOWER_LETTER -> letterValue(text, 'a');
                    case UPPER_LETTER -> letterValue(text, 'A');
                    case LOWER_ROMAN -> romanValue(text);
                    case UPPER_ROMAN ->
                            text.equals(text.toUpperCase(Locale.ROOT))
                                    ? romanValue(text.toLowerCase(Locale.ROOT))
                                    : OptionalInt.empty();
                };
        return value.isPresent() && of(value.getAsInt()).equals(text) ? value : OptionalInt.empty();
    }

    private static OptionalInt decimal(String text) {
        return text.matches("-?[0-9]{1,9}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    // CSS Counter Styles Level 3, section 3.1.4: z is followed by aa.
    private static String letters(int number) {
        StringBuilder text = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            text.insert(0, (char) ('a' + (rest - 1) % LETTERS));
        }
        return text.toString();
    }

    private static OptionalInt letterValue(String text, char first) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < first || c >= first + LETTERS || text.length() > 5) {
                return OptionalInt.empty();
            }
            value = value * LETTERS + (c - first + 1);
        }
        return OptionalInt.of(value);
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                text.append(ROMAN_SIGNS[i]);
            }
        }
        return text.toString();
    }

    private static OptionalInt romanValue(String text) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; text.startsWith(ROMAN_SIGNS[i], at); at += ROMAN_SIGNS[i].length()) {
                value += ROMAN_VALUES[i];
            }
        }
        return at == text.length() && value > 0 && value <= LAST_ROMAN
                ? OptionalInt.of(value)
                : OptionalInt.empty();
    }
}
