package dev.noticeboard.output;

/** How a reader inside this package leaves a text that is not what it should be. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    /** A problem, as part of a sentence: no capital, no full stop. */
    Malformed(String problem) {
        super(problem, null, false, false);
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
