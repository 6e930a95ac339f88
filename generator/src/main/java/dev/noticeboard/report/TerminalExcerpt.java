package dev.noticeboard.report;

/**
 * The part of a source line around a place, fit for a terminal.
 *
 * @param text the words, each character that cannot be seen as one space, with an ellipsis where
 *     the line goes on
 * @param cells how many terminal cells stand before the place
 */
record TerminalExcerpt(String text, int cells) {

    /** The longest excerpt, in code points. */
    private static final int LENGTH = 100;

    /** How much of a longer line stands before the place, in code points. */
    private static final int BEFORE = 60;

    private static final int ELLIPSIS = '…';

    private static final String MARK = "<U+0023>";

    /**
     * Cuts an excerpt out of a line.
     *
     * @param line the line, without its line end
     * @param column the place in it, in code points from 1; one behind the line's end is the end
     */
    static TerminalExcerpt of(String line, int column) {
        int[] characters = line.codePoints().toArray();
        int place = Math.min(Math.max(column - 1, 0), characters.length);
        int start = start(characters, place);
        int end = Math.min(start + LENGTH, characters.length);
        StringBuilder text = new StringBuilder();
        int cells = 0;
        if (start > 0) {
            text.appendCodePoint(ELLIPSIS);
            cells = CellWidth.of(ELLIPSIS);
        }
        for (int i = start; i < end; i++) {
            // The second of two signs, by which a CI knows its commands wherever they stand.
            boolean marks = i > start && marksCommand(characters, i);
            int shown = CellWidth.isInvisible(characters[i]) ? ' ' : characters[i];
            text.append(marks ? MARK : Character.toString(shown));
            cells += i < place ? marks ? MARK.length() : CellWidth.of(characters[i]) : 0;
        }
        if (end < characters.length) {
            text.appendCodePoint(ELLIPSIS);
        }
        return new TerminalExcerpt(text.toString().stripTrailing(), cells);
    }

    /** Whether a sign is the second of {@code ##[}, {@code ##vso[} and the like. */
    private static boolean marksCommand(int[] characters, int second) {
        if (characters[second] != '#' || characters[second - 1] != '#') {
            return false;
        }
        int at = second + 1;
        while (at < characters.length && Character.isLetterOrDigit(characters[at])) {
            at++;
        }
        return at < characters.length && characters[at] == '[';
    }

    private static int start(int[] characters, int place) {
        int latest = Math.max(characters.length - LENGTH, 0);
        int start = Math.min(Math.max(place - BEFORE, 0), latest);
        // A mark without the letter that it belongs to would sit on the ellipsis.
        while (start > 0 && CellWidth.of(characters[start]) == 0) {
            start--;
        }
        return start;
    }
}
