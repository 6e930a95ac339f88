package dev.noticeboard.words;

import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    // Behind what names a place, a company or a time of day, a sentence may be over: it is where
    // the next word begins one more often than a name. The list holds no word that names do.
    private static final Map<String, Set<String>> MAY_END =
            Map.of(
                    "en",
                    Set.of(
                            "U.S.", "U.S.A.", "U.K.", "E.U.", "U.N.", "D.C.", "a.m.", "p.m.",
                            "Inc.", "Ltd.", "Co.", "Corp.", "etc."));
    private static final Map<String, Set<String>> BEGIN =
            Map.of(
                    "en",
                    Set.of(
                            "A", "After", "An", "Any", "As", "At", "Before", "Both", "But", "By",
                            "Each", "Except", "For", "From", "Here", "How", "However", "I", "If",
                            "In", "It", "Its", "No", "Nothing", "On", "Once", "Only", "Other",
                            "Our", "Please", "Since", "Some", "Such", "That", "The", "Their",
                            "Then", "There", "These", "They", "This", "Those", "To", "Under",
                            "Unless", "Until", "We", "What", "When", "Where", "Whether", "While",
                            "With", "Without", "You", "Your"));

    private static final Pattern GLUE =
            Pattern.compile("(?<=\\s)\\p{Ll}{2,40}[.?!](\\p{Lu}\\p{L}{0,9})(?=[\\s,])");

    // "v. u. Z." is one abbreviation, of three parts.
    private static final int MOST_PARTS = 4;
    // More than the longest that is listed, so that a long text is not read once for each sentence.
    private static final int LONGEST = 100;

    private final FilteredBreakIteratorBuilder listed;
    private final Set<String> ordinary;
    private final Set<String> mayEnd;
    private final Set<String> begin;

    private Abbreviations(FilteredBreakIteratorBuilder listed, String language) {
        this.listed = listed;
        this.ordinary = ORDINARY.getOrDefault(language, Set.of());
        this.mayEnd = MAY_END.getOrDefault(language, Set.of());
        this.begin = BEGIN.getOrDefault(language, Set.of());
    }

    static Abbreviations of(ULocale language) {
        return new Abbreviations(
                FilteredBreakIteratorBuilder.getInstance(language), language.getLanguage());
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

    /** Whether a sentence is over behind an abbreviation, by the word that follows it. */
    boolean endsSentence(String text, int from, int to) {
        String end = text.substring(Math.max(from, to - LONGEST), to).stripTrailing();
        int next = to;
        while (next < text.length() && Character.isLetter(text.charAt(next))) {
            next++;
        }
        return mayEnd.contains(withoutOpening(end.substring(startOfPart(end, end.length()))))
                && begin.contains(text.substring(to, next));
    }

    /**
     * Where a sentence begins that is glued to the one before it: behind a word in small letters
     * and a full stop, with a word that begins sentences and a space behind that.
     *
     * @return its first place behind {@code from}, or {@code to} where there is none
     */
    int glued(String text, int from, int to) {
        if (begin.isEmpty() || !mayBeGlued(text, from, to)) {
            return to;
        }
        Matcher glue = GLUE.matcher(text).region(from, to);
        while (glue.find()) {
            if (begin.contains(glue.group(1))) {
                return glue.start(1);
            }
        }
        return to;
    }

    /** Whether a capital follows a mark somewhere without a space: nearly no sentence has one. */
    private static boolean mayBeGlued(String text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '?' || c == '!')
                    && Character.isUpperCase(text.codePointAt(i + 1))) {
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
