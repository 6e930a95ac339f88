package dev.noticeboard.article;

import java.util.Optional;

/** The anchor of a contact, in an article and on the site's index alike. */
public final class ContactAnchor {

    static final String PREFIX = "nb-contact-";

    private ContactAnchor() {}

    /** The contact that a link leads to, in the article or on the index; empty for any other. */
    public static Optional<String> idIn(String target) {
        String anchor = target.substring(target.indexOf('#') + 1);
        return anchor.startsWith(PREFIX)
                ? Optional.of(anchor.substring(PREFIX.length()))
                : Optional.empty();
    }

    /** The anchor of the contact with that id, without {@code #}. */
    public static String of(String contact) {
        return PREFIX + contact;
    }
}
