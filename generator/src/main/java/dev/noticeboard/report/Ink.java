package dev.noticeboard.report;

/**
 * How a terminal shows what was put in and taken out: by colour and line (ECMA-48, 8.3.117), in
 * addition to the marks that can be read without.
 *
 * @param insertion what switches to the look of an insertion
 * @param deletion what switches to the look of a deletion
 * @param heading what switches to the look of a heading
 * @param plain what switches back
 */
record Ink(String insertion, String deletion, String heading, String plain) {

    /** For a file, a pipe, or whoever wants no colours. */
    static final Ink NONE = new Ink("", "", "", "");

    /** Blue and red rather than green and red, which many people cannot tell apart. */
    static final Ink COLOURS = new Ink("\u001b[4;34m", "\u001b[9;31m", "\u001b[1m", "\u001b[0m");

    /** A stretch of words with its mark; what did not change has none. */
    String write(MarkedSpan span) {
        return switch (span.mark()) {
            case KEPT -> span.text();
            case ADDED -> insertion + "{+" + span.text() + "+}" + plain;
            case REMOVED -> deletion + "[-" + span.text() + "-]" + plain;
        };
    }

    /** Words as a heading. */
    String strong(String words) {
        return heading + words + plain;
    }
}
