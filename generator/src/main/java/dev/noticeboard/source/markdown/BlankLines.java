package dev.noticeboard.source.markdown;

import dev.noticeboard.source.text.InvisibleCharacters;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines on which nothing can be seen, made the blank lines that they look like.
 *
 * <p>To CommonMark (0.31.2, section 2.1) a line is blank if it holds spaces and tabs alone. What a
 * word processor puts on an empty line is a no-break space, and the lines around it would run
 * together. Here every white space of Unicode counts, and so does what cannot be seen at all.
 */
final class BlankLines {

    /** A line of white space, behind the marks of quotes, with more in it than spaces and tabs. */
    private static final Pattern LINE = Pattern.compile("(?md)^[ \\t>]*+[^\\x21-\\x7E\\n]+$");

    private static final char BLANK = ' ';

    private BlankLines() {}

    /**
     * A text in which such lines hold spaces alone. Everything in it stands where it stood, since
     * each of them is emptied unit by unit of UTF-16.
     */
    static String emptied(String text) {
        return LINE.matcher(text).replaceAll(BlankLines::emptied);
    }

    private static String emptied(MatchResult line) {
        String written = line.group();
        if (!written.codePoints().allMatch(c -> c == '>' || isUnseen(c))) {
            return Matcher.quoteReplacement(written);
        }
        StringBuilder blank = new StringBuilder();
        written.chars().forEach(c -> blank.append(c == '>' || c == '\t' ? (char) c : BLANK));
        return blank.toString();
    }

    private static boolean isUnseen(int c) {
        return Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || InvisibleCharacters.isUnseen(c);
    }
}
