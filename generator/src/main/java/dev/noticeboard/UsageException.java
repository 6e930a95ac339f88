package dev.noticeboard;

/**
 * A command was asked for something that it cannot do, or the machine does not let it: exit status
 * 2. The message is one sentence for whoever asked.
 */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong in one sentence. */
    public UsageException(String sentence) {
        super(sentence);
    }

    /** Says what is wrong in one sentence, and what led to it. */
    public UsageException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
