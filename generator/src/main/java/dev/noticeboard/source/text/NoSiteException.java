package dev.noticeboard.source.text;

import java.io.IOException;

/**
 * There is no site where one was looked for: a wrong folder was named, rather than something
 * written wrongly in it. The message is one sentence for whoever named it.
 */
public final class NoSiteException extends IOException {

    private static final long serialVersionUID = 1L;

    NoSiteException(String message) {
        super(message);
    }
}
