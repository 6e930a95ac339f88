package dev.noticeboard.article;

/** The anchor of a contact, in an article and on the site's index alike. */
public final class ContactAnchor {

    static final String PREFIX = "nb-contact-";

    private ContactAnchor() {}

    /** The anchor of the contact with that id, without {@code #}. */
    public static String of(String contact) {
        return PREFIX + contact;
    }
}
