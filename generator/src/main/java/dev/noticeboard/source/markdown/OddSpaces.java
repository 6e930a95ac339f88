package dev.noticeboard.source.markdown;

import dev.noticeboard.model.Rule;
import dev.noticeboard.source.kernel.MarkdownSource;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Spaces between two words that are not plain ones, as word processors and web pages leave them:
 * nobody sees them, and a line does not end there.
 *
 * <p>Beside a digit, a mark of punctuation, an abbreviation or a word of one letter they are right.
 * One that is written as a character reference is meant.
 */
final class OddSpaces {

    /** How many letters of a word and spaces beside one are looked at. */
    private static final int LETTERS = 40;

    private static final int SPACES = 8;

    private static final Map<Integer, String> NAMES =
            Map.of(
                    0x00A0, "NO-BREAK SPACE",
                    0x2002, "EN SPACE",
                    0x2003, "EM SPACE",
                    0x2007, "FIGURE SPACE",
                    0x2009, "THIN SPACE",
                    0x202F, "NARROW NO-BREAK SPACE",
                    0x3000, "IDEOGRAPHIC SPACE");

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "abs", "art", "ch", "co", "corp", "dr", "fig", "inc", "ltd", "me", "mlle",
                    "mme", "mr", "mrs", "ms", "mx", "no", "nos", "nr", "num", "par", "pp", "pr",
                    "prof", "san", "sec", "sect", "sr", "st", "ste", "vol", "ziff");

    // In these scripts a wide space stands between words by custom, or a narrow one is part of
    // them.
    private static final Set<UnicodeScript> OTHERWISE =
            Set.of(
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.HAN,
                    UnicodeScript.HANGUL,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.MONGOLIAN);

    private OddSpaces() {}

    /** Reports the first of them in each line. */
    static void scan(MarkdownSource source) {
        String text = source.text();
        Map<Integer, Integer> firstByLine = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        int line = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                line = at + 1;
            } else if (isOdd(c) && isBetweenWords(text, at)) {
                firstByLine.putIfAbsent(line, at);
                counts.merge(line, 1, Integer::sum);
            }
        }
        firstByLine.forEach((start, at) -> report(source, at, counts.getOrDefault(start, 1)));
    }

    private static void report(MarkdownSource source, int at, int count) {
        int c = source.text().charAt(at);
        String number =
                "U+" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
        String name = NAMES.containsKey(c) ? number + " " + NAMES.get(c) : number;
        source.report(
                Rule.ODD_SPACE,
                at,
                "the space between '%s' and '%s' is the character %s"
                                .formatted(
                                        before(source.text(), at), after(source.text(), at), name)
                        + (count > 1 ? ", the first of %s in this line".formatted(count) : ""),
                "write a plain space, or &nbsp; where the words must stay in one line");
    }

    private static boolean isOdd(char c) {
        return c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isBetweenWords(String text, int at) {
        String before = before(text, at);
        String after = after(text, at);
        return isWord(before)
                && isWord(after)
                && !ABBREVIATIONS.contains(before.toLowerCase(Locale.ROOT))
                && !ABBREVIATIONS.contains(after.toLowerCase(Locale.ROOT));
    }

    private static boolean isWord(String word) {
        return word.codePointCount(0, word.length()) > 1
                && !OTHERWISE.contains(UnicodeScript.of(word.codePointAt(0)));
    }

    /** The letters before an index and the spaces beside it. */
    private static String before(String text, int at) {
        int end = at;
        while (end > 0 && at - end < SPACES && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LETTERS && isLetter(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return text.substring(start, end);
    }

    private static String after(String text, int at) {
        int start = at + 1;
        while (start < text.length() && start - at < SPACES && isSpace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < LETTERS && isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || isOdd(c);
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
