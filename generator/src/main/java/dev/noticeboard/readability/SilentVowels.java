package dev.noticeboard.readability;

import java.util.List;

/** The vowels of an English word that are written and not spoken, one for each rule that fits. */
final class SilentVowels {

    // saf(e)ly, som(e)where
    private static final List<String> AFTER_SILENT =
            List.of(
                    "ly",
                    "ment",
                    "ments",
                    "less",
                    "lessly",
                    "lessness",
                    "ful",
                    "fully",
                    "ness",
                    "thing",
                    "where",
                    "time",
                    "times",
                    "fore",
                    "work",
                    "works");
    private static final String GUARD = "eguard";

    private SilentVowels() {}

    /**
     * How many there are.
     *
     * @param word the word in lower case, without apostrophes
     */
    static int in(String word) {
        int count = 0;
        if (word.endsWith("e")) {
            count += endsInE(word) ? 1 : 0;
        } else if (word.endsWith("ed")) {
            count += endsInEd(word) ? 1 : 0;
        } else if (word.endsWith("es")) {
            count += endsInEs(word) ? 1 : 0;
        }
        count += isCompound(word) || guards(word) ? 1 : 0;
        count += isOfLe(word) ? 1 : 0;
        // basic(a)lly
        return count + (word.endsWith("ically") ? 1 : 0);
    }

    // us(e), but ta-ble
    private static boolean endsInE(String word) {
        int before = word.length() - 2;
        if (before < 0) {
            return false;
        }
        char c = word.charAt(before);
        boolean silent =
                !EnglishSyllables.isVowel(c)
                        || ((c == 'u' || c == 'y') && vowelAt(word, before - 1));
        return silent && !isSpokenL(word, before);
    }

    // shar(ed), but sen-ded, enab-led
    private static boolean endsInEd(String word) {
        int before = word.length() - 3;
        if (before < 0 || vowelAt(word, before)) {
            return false;
        }
        char c = word.charAt(before);
        return c != 't' && c != 'd' && !isSpokenL(word, before);
    }

    // stor(es), but us-es, tab-les
    private static boolean endsInEs(String word) {
        int before = word.length() - 3;
        return before >= 0
                && !vowelAt(word, before)
                && !EnglishSyllables.hisses(word, before + 1)
                && !isSpokenL(word, before);
    }

    /** Whether an l stands there whose e is spoken, as in "table", and not as in "rule". */
    private static boolean isSpokenL(String word, int at) {
        if (at < 1 || word.charAt(at) != 'l' || vowelAt(word, at - 1)) {
            return false;
        }
        char c = word.charAt(at - 1);
        return c != 'l' && c != 'r' && c != 'w';
    }

    private static boolean isCompound(String word) {
        for (String end : AFTER_SILENT) {
            if (word.endsWith(end) && isSilentE(word, word.length() - end.length() - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean guards(String word) {
        for (int e = word.indexOf(GUARD); e >= 0; e = word.indexOf(GUARD, e + 1)) {
            int end = e + GUARD.length();
            if (isSilentE(word, e) && VowelsApart.endOfLetters(word, end) == word.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSilentE(String word, int at) {
        return at > 0
                && word.charAt(at) == 'e'
                && word.charAt(at - 1) != 'l'
                && !vowelAt(word, at - 1);
    }

    // sol(e)ly, but el-e-ment
    private static boolean isOfLe(String word) {
        if (word.endsWith("lely")) {
            return vowelAt(word, word.length() - 5);
        }
        int end = word.endsWith("lements") ? word.length() - 1 : word.length();
        int before = end - "lement".length() - 1;
        return before >= 0
                && word.startsWith("lement", before + 1)
                && vowelAt(word, before)
                && word.charAt(before) != 'e';
    }

    private static boolean vowelAt(String word, int at) {
        return at >= 0 && EnglishSyllables.isVowel(word.charAt(at));
    }
}
