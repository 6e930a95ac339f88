package dev.noticeboard.model;

/** The beginning of a text, for a sentence that speaks of it. */
public final class Snippet {

    private static final String ELLIPSIS = "…";

    private Snippet() {}

    /**
     * A text with its white space folded and, where it is longer than a number of code points, cut
     * after a word if one ends in its second half.
     */
    public static String of(String text, int longest) {
        String line = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, longest - 1));
        int word = start.lastIndexOf(' ');
        return (word > start.length() / 2 ? start.substring(0, word) : start) + ELLIPSIS;
    }
}
