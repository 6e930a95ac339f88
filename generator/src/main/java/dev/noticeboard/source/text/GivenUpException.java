package dev.noticeboard.source.text;

/**
 * A text took longer to read than any does that is within the limits, so that the run ends. What a
 * site says is never decided by a clock: whoever runs this hears of it, and no page does.
 */
public final class GivenUpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A run that ends.
     *
     * @param message one sentence that names the file, and says what to do
     * @param cause what tells how long it took
     */
    public GivenUpException(String message, Throwable cause) {
        super(message, cause);
    }
}
