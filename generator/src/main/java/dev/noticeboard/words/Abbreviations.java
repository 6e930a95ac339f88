package dev.noticeboard.words;

import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;

/**
 * The abbreviations of a language after which a sentence goes on, as CLDR lists them.
 *
 * <p>An abbreviation is one as a whole: "Q." is one, and the end of "FAQ." is none. ICU's own
 * filter looks at the end of a word alone, so that no German sentence that ends in an "s" would be
 * over.
 */
final class Abbreviations {

    // What CLDR lists and what ends a sentence all the same: ordinary words, and names that are
    // said letter by letter.
    private static final Map<String, Set<String>> ORDINARY =
            Map.of(
                    "en",
                    Set.of(
                            "AA.", "AB.", "AD.", "Act.", "All.", "As.", "By.", "Cap.", "Card.",
                            "DC.", "Do.", "Go.", "Hat.", "In.", "Is.", "Jam.", "Job.", "Joe.",
                            "Link.", "Long.", "Mart.", "OK.", "Ok.", "On.", "Or.", "PC.", "Pro.",
                            "To.", "Up."),
                    "de",
                    Set.of("PIN.", "Port.", "Test.", "am."),
                    "es",
                    Set.of("Bien.", "CA.", "DC.", "Kit.", "RAM.", "Rol.", "SA.", "Sol."),
                    "fr",
                    Set.of("All.", "DC.", "jeu.", "mer.", "quart."),
                    "it",
                    Set.of("DC."));

    // "v. u. Z." is one abbreviation, of three parts.
    private static final int MOST_PARTS = 4;
    // More than the longest that is listed, so that a long text is not read once for each sentence.
    private static final int LONGEST = 100;

    private final FilteredBreakIteratorBuilder listed;
    private final Set<String> ordinary;

    private Abbreviations(FilteredBreakIteratorBuilder listed, Set<String> ordinary) {
        this.listed = listed;
        this.ordinary = ordinary;
    }

    static Abbreviations of(ULocale language) {
        return new Abbreviations(
                FilteredBreakIteratorBuilder.getInstance(language),
                ORDINARY.getOrDefault(language.getLanguage(), Set.of()));
    }

    /** Whether what stands between two places ends in an abbreviation, white space aside. */
    boolean endIn(String text, int from, int to) {
        String end = text.substring(Math.max(from, to - LONGEST), to).stripTrailing();
        int start = end.length();
        for (int parts = 0; parts < MOST_PARTS && start > 0; parts++) {
            start = startOfPart(end, start);
            if (isOne(withoutOpening(end.substring(start)))) {
                return true;
            }
        }
        return false;
    }

    /** Where the part begins that ends before a place, or before the space that ends there. */
    private static int startOfPart(String text, int end) {
        int start = end - 1;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static String withoutOpening(String text) {
        int first = 0;
        while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return text.substring(first);
    }

    // The builder says whether it had what it is told to forget, and only so what it has.
    private boolean isOne(String text) {
        if (!text.endsWith(".") || ordinary.contains(text)) {
            return false;
        }
        boolean one = listed.unsuppressBreakAfter(text);
        if (one) {
            listed.suppressBreakAfter(text);
        }
        return one;
    }
}
