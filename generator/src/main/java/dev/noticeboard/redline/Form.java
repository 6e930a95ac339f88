package dev.noticeboard.redline;

import java.lang.Character.UnicodeScript;

/** The forms that one character may have, and what of a word is its form alone. */
final class Form {

    private static final String DOUBLE =
            "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\u301D\u301E\uFF02";
    private static final String SINGLE =
            "\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u02BC`\u00B4\uFF07";
    private static final String DASHES =
            "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";

    private Form() {}

    /**
     * The plainest form of a quotation mark, an apostrophe or a dash; any other character itself.
     */
    static char plain(char c) {
        if (c < 0x80 && c != 0x60) {
            return c;
        } else if (DOUBLE.indexOf(c) >= 0) {
            return '"';
        } else if (SINGLE.indexOf(c) >= 0) {
            return '\'';
        }
        return DASHES.indexOf(c) >= 0 ? '-' : c;
    }

    /** Equal for words that differ in forms, and in spaces beside punctuation, alone. */
    static String key(String word) {
        if (isPlain(word)) {
            return word;
        }
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != ' ' || isBetweenWords(word, i, i + 1)) {
                key.append(plain(c));
            }
        }
        return key.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == ' ' || plain(c) != c) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands in a text from one index to another parts two words. */
    static boolean isBetweenWords(CharSequence text, int from, int to) {
        return from > 0
                && to < text.length()
                && isOfWord(Character.codePointBefore(text, from))
                && isOfWord(Character.codePointAt(text, to));
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) && !isUnspaced(c);
    }

    /** How many words it counts as. */
    static int words(String word) {
        int characters = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            characters += isUnspaced(word.codePointAt(i)) ? 1 : 0;
        }
        if (characters > 0) {
            return characters;
        }
        return Placement.isWord(word) ? 1 : 0;
    }

    /** Whether it is of a script whose characters are counted and no spaces part its words. */
    private static boolean isUnspaced(int c) {
        if (c < 0x2E80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA;
    }
}
