package dev.noticeboard.redline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of change that leaves the words as they were: it is shown, not counted. */
public enum Quiet {
    /** Another form of a quotation mark, an apostrophe or a dash. */
    QUOTES,
    /** A space beside punctuation, or a line that breaks. */
    SPACING,
    /** A link that was made or removed, or leads elsewhere. */
    LINKS,
    /** Other formatting of the same words. */
    FORMATTING,
    /** The number before the words of a heading. */
    NUMBERS,
    /** The markers of a list: its kind, or its first number. */
    MARKERS;

    /** The kind of that name, or empty where there is none. */
    public static Optional<Quiet> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The names of all kinds. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Quiet::word).toList();
    }

    /** Its name in the page contract and in data files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
