package dev.noticeboard.source.markdown;

/**
 * A text that can be taken away from whoever is reading it.
 *
 * <p>The parser never looks whether it should stop. It does look at the text, all the time: so once
 * the time is over, the next look throws.
 */
final class StoppableText implements CharSequence {

    /** The text was taken away. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("the time for reading a text is over", null, false, false);
        }
    }

    private final String text;
    private volatile boolean stopped;

    StoppableText(String text) {
        this.text = text;
    }

    /** Takes the text away. */
    void stop() {
        stopped = true;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (stopped) {
            throw new Stopped();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
