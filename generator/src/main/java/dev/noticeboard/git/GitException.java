package dev.noticeboard.git;

import java.io.IOException;

/**
 * The repository cannot tell what was asked of it. The message is one sentence for whoever asked,
 * with what to do about it.
 */
public final class GitException extends IOException {

    private static final long serialVersionUID = 1L;

    GitException(String sentence) {
        super(sentence);
    }

    GitException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
