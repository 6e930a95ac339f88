package dev.noticeboard.files;

import java.io.IOException;

/**
 * Noticeboard will not do what it was asked, because something would be lost or left half done. The
 * message is one sentence for the person who asked, without a capital or a full stop: what is in
 * the way, and how to clear it. Nothing was changed before it was thrown.
 */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    /** A refusal with its one sentence. */
    public RefusedException(String sentence) {
        super(sentence);
    }
}
