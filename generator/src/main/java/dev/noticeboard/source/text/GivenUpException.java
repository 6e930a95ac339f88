package dev.noticeboard.source.text;

import java.time.Duration;

/**
 * A text took longer to read than any does that is within the limits, so that the run ends. What a
 * site says is never decided by a clock: whoever runs this hears of it, and no page does.
 */
public final class GivenUpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * How long a text may take unless somebody says otherwise: a thousand times what the longest
     * notice takes; no text below the limits comes near it.
     */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

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
