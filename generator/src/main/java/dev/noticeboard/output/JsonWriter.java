package dev.noticeboard.output;

import java.util.Iterator;
import java.util.Map;

/** Writes a JSON value (RFC 8259), always the same bytes for the same value. */
final class JsonWriter {

    private static final String INDENT = "  ";

    private final boolean forScript;
    private final StringBuilder out = new StringBuilder();

    /**
     * A writer of one value.
     *
     * @param forScript whether the text is to stand inside an HTML {@code script} element
     */
    JsonWriter(boolean forScript) {
        this.forScript = forScript;
    }

    /** The text of a value, with a line feed at its end. */
    String write(Json value) {
        write(value, 0);
        return out.append('\n').toString();
    }

    private void write(Json value, int level) {
        if (value instanceof Json.Members object) {
            writeObject(object, level);
        } else if (value instanceof Json.Items array) {
            writeArray(array, level);
        } else if (value instanceof Json.Text text) {
            writeString(text.text());
        } else if (value instanceof Json.Numeral numeral) {
            out.append(numeral.number());
        } else if (value instanceof Json.Literal literal) {
            out.append(literal.word());
        }
    }

    private void writeObject(Json.Members object, int level) {
        if (object.members().isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        Iterator<Map.Entry<String, Json>> members = object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, Json> member = members.next();
            startLine(level + 1);
            writeString(member.getKey());
            out.append(": ");
            write(member.getValue(), level + 1);
            out.append(members.hasNext() ? "," : "");
        }
        startLine(level);
        out.append('}');
    }

    private void writeArray(Json.Items array, int level) {
        if (array.items().isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        Iterator<Json> items = array.items().iterator();
        while (items.hasNext()) {
            startLine(level + 1);
            write(items.next(), level + 1);
            out.append(items.hasNext() ? "," : "");
        }
        startLine(level);
        out.append(']');
    }

    private void startLine(int level) {
        out.append('\n').append(INDENT.repeat(level));
    }

    private void writeString(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            writeCharacter(text, i);
        }
        out.append('"');
    }

    // RFC 8259, 7: the characters that must be escaped are the quotation mark, the reverse solidus,
    // and U+0000 to U+001F.
    private void writeCharacter(String text, int index) {
        char character = text.charAt(index);
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (character < 0x20 || upsetsScript(character) || standsAlone(text, index)) {
                    writeEscape(character);
                } else {
                    out.append(character);
                }
            }
        }
    }

    private boolean upsetsScript(char character) {
        return forScript
                && (character == '<'
                        || character == '>'
                        || character == '&'
                        || character == '\u2028'
                        || character == '\u2029');
    }

    // RFC 8259, 8.2: half of a surrogate pair has no UTF-8 form; as an escape it survives.
    private static boolean standsAlone(String text, int index) {
        char character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(character)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    private void writeEscape(char character) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(character >> shift & 0xf, 16));
        }
    }
}
