package dev.noticeboard.output;

import java.util.Map;
import java.util.TreeMap;

/**
 * Writes HTML whose texts and attribute values are escaped (HTML Living Standard, section 13.3).
 *
 * <p>Every method returns this writer, so that an element reads in one line.
 */
public final class Html {

    private final StringBuilder out = new StringBuilder();

    /** A start tag without attributes. */
    public Html open(String element) {
        out.append('<').append(element).append('>');
        return this;
    }

    /** A start tag with attributes; one whose value is empty is written by its name alone. */
    public Html open(String element, Map<String, String> attributes) {
        out.append('<').append(element);
        new TreeMap<>(attributes).forEach(this::attribute);
        out.append('>');
        return this;
    }

    /** An end tag. */
    public Html close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    public Html text(String words) {
        out.append(escaped(words));
        return this;
    }

    /** HTML that is safe already. */
    public Html markup(Markup markup) {
        out.append(markup.html());
        return this;
    }

    /** A line feed, so that the output can be read and compared line by line. */
    public Html newline() {
        out.append('\n');
        return this;
    }

    /** What was written. */
    public Markup done() {
        return new Markup(out.toString());
    }

    /** A text with the characters escaped that mean something in HTML. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name);
        if (!value.isEmpty()) {
            out.append("=\"").append(escaped(value)).append('"');
        }
    }
}
