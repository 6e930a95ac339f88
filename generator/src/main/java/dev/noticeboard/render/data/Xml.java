package dev.noticeboard.render.data;

import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;

/**
 * Writes XML 1.0, an element a line. Attributes are given as names and values in turn.
 *
 * <p>A character that XML cannot hold, not even escaped (section 2.2), is left out.
 */
final class Xml {

    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** A start tag. */
    Xml open(String element, String... attributes) {
        return tag(element, attributes).line(">");
    }

    /** An end tag. */
    Xml close(String element) {
        return line("</" + element + ">");
    }

    /** An element without content. */
    Xml empty(String element, String... attributes) {
        return tag(element, attributes).line("/>");
    }

    /** An element that holds a text. */
    Xml text(String element, String text, String... attributes) {
        tag(element, attributes);
        return line(">" + Html.escaped(text) + "</" + element + ">");
    }

    /** What is well-formed already. */
    Xml markup(Markup markup) {
        return line(markup.html());
    }

    /** What was written. */
    String done() {
        return out.codePoints()
                .filter(Xml::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Xml tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Html.escaped(attributes[i + 1]))
                    .append('"');
        }
        return this;
    }

    private Xml line(String text) {
        out.append(text).append('\n');
        return this;
    }

    // XML 1.0, 2.2: Char ::= #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c < 0xD800)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
