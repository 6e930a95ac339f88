package dev.noticeboard.output;

/**
 * HTML that is safe to print as it stands. A theme prints it unescaped and everything else escaped.
 *
 * @param html the HTML, every text in it escaped
 */
public record Markup(String html) {

    /** No markup at all. */
    public static final Markup NONE = new Markup("");
}
