package dev.noticeboard.report;

import dev.noticeboard.redline.Mark;

/**
 * A stretch of words as it is printed.
 *
 * @param mark in which of the two texts it stands
 * @param text its words
 */
record MarkedSpan(Mark mark, String text) {

    /** The longest stretch of unchanged words that is printed whole, in code points. */
    private static final int WHOLE = 120;

    /** How much of a longer one is printed beside a change, in code points. */
    private static final int BESIDE = 50;

    private static final String LEFT_OUT = "…";

    static MarkedSpan kept(String text) {
        return new MarkedSpan(Mark.KEPT, text);
    }

    /**
     * The same stretch with no more words than show where a change stands.
     *
     * @param first whether nothing stands before it
     * @param last whether nothing stands behind it
     */
    MarkedSpan shortened(boolean first, boolean last) {
        if (mark != Mark.KEPT || text.codePointCount(0, text.length()) <= WHOLE) {
            return this;
        }
        String head = first ? "" : head();
        String tail = last ? "" : tail();
        return kept(head + LEFT_OUT + tail);
    }

    /** The first words of a text, with an ellipsis where it goes on. */
    static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= BESIDE
                ? text
                : kept(text).head().strip() + " " + LEFT_OUT;
    }

    // Where there are spaces, words stay whole.
    private String head() {
        int end = text.offsetByCodePoints(0, BESIDE);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space + 1 : end);
    }

    private String tail() {
        int start = text.offsetByCodePoints(text.length(), -BESIDE);
        int space = text.indexOf(' ', start);
        return text.substring(space >= 0 && space < text.length() - 1 ? space : start);
    }
}
