package dev.noticeboard.article;

/** A text that should be an article in canonical form, and is not. */
public final class NotCanonicalException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * A line that cannot be read.
     *
     * @param line its number, from 1
     * @param problem what is wrong with it, as the rest of a sentence that begins with the line
     */
    NotCanonicalException(int line, String problem) {
        super("line " + line + " " + problem);
        this.line = line;
    }

    /** The number of the line, from 1. */
    public int line() {
        return line;
    }
}
