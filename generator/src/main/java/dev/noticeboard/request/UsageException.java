package dev.noticeboard.request;

import dev.noticeboard.report.Inert;

/**
 * A command was asked for something that it cannot do, or the machine does not let it: exit status
 * 2. The message is one sentence for whoever asked, fit to be printed whatever it quotes.
 */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong in one sentence. */
    public UsageException(String sentence) {
        super(Inert.sentence(sentence));
    }

    /** Says what is wrong in one sentence, and what led to it. */
    public UsageException(String sentence, Throwable cause) {
        super(Inert.sentence(sentence), cause);
    }
}
