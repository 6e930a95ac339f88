package dev.noticeboard.source;

/**
 * A text took longer to read than any does that is within the limits, so that the run ends. What a
 * site says is never decided by a clock: whoever runs this hears of it, and no page does.
 */
public final class GivenUpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GivenUpException(String message, Throwable cause) {
        super(message, cause);
    }
}
