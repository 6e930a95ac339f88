package dev.noticeboard.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON text (RFC 8259), strictly and without running away on a hostile one. */
final class JsonReader {

    /** RFC 8259, 9: an implementation may set limits on the depth of nesting and the numbers. */
    private static final int MAX_DEPTH = 100;

    private static final int MAX_NUMBER_LENGTH = 400;

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    /** The value that the whole text is. */
    Parsed<Json> parse() {
        try {
            Json value = readValue(0);
            skipSpace();
            if (at < text.length()) {
                throw malformed("the text goes on after its end");
            }
            return new Parsed.Good<>(value);
        } catch (Malformed e) {
            return new Parsed.Bad<>(e.problem());
        }
    }

    private Json readValue(int depth) throws Malformed {
        skipSpace();
        if (depth > MAX_DEPTH) {
            throw malformed("it is nested deeper than " + MAX_DEPTH + " levels");
        }
        int character = peek();
        if (character == '{') {
            return readObject(depth);
        }
        if (character == '[') {
            return readArray(depth);
        }
        if (character == '"') {
            return new Json.Text(readString());
        }
        return character == '-' || isDigit(character) ? readNumber() : readLiteral();
    }

    private Json readObject(int depth) throws Malformed {
        Map<String, Json> members = new LinkedHashMap<>();
        at++;
        skipSpace();
        if (take('}')) {
            return new Json.Members(members);
        }
        do {
            skipSpace();
            int start = at;
            if (peek() != '"') {
                throw malformed("a name in quotes is expected");
            }
            String name = readString();
            if (members.containsKey(name)) {
                at = start;
                throw malformed("a name stands twice in the same object");
            }
            skipSpace();
            expect(':');
            members.put(name, readValue(depth + 1));
            skipSpace();
        } while (take(','));
        expect('}');
        return new Json.Members(members);
    }

    private Json readArray(int depth) throws Malformed {
        List<Json> items = new ArrayList<>();
        at++;
        skipSpace();
        if (take(']')) {
            return new Json.Items(items);
        }
        do {
            items.add(readValue(depth + 1));
            skipSpace();
        } while (take(','));
        expect(']');
        return new Json.Items(items);
    }

    private String readString() throws Malformed {
        StringBuilder read = new StringBuilder();
        at++;
        while (!take('"')) {
            if (at == text.length()) {
                throw malformed("a string does not end");
            }
            char character = text.charAt(at);
            if (character < 0x20) {
                throw malformed("a control character stands in a string");
            }
            if (character == '\\') {
                readEscape(read);
            } else {
                read.append(character);
                at++;
            }
        }
        return read.toString();
    }

    private void readEscape(StringBuilder read) throws Malformed {
        int start = at;
        at++;
        int escaped = peek();
        int known = "\"\\/bfnrt".indexOf(escaped);
        if (escaped == 'u') {
            at++;
            readUnicode(read, start);
        } else if (escaped >= 0 && known >= 0) {
            at++;
            read.append("\"\\/\b\f\n\r\t".charAt(known));
        } else {
            at = start;
            throw malformed("an escape is none that JSON has");
        }
    }

    // RFC 8259, 7: a character beyond U+FFFF is a pair of escapes; half of one means nothing.
    private void readUnicode(StringBuilder read, int start) throws Malformed {
        char first = readHex(start);
        read.append(first);
        if (!Character.isSurrogate(first)) {
            return;
        }
        if (Character.isHighSurrogate(first) && text.startsWith("\\u", at)) {
            at += 2;
            char second = readHex(start);
            if (Character.isLowSurrogate(second)) {
                read.append(second);
                return;
            }
        }
        at = start;
        throw malformed("half of a surrogate pair stands alone");
    }

    private char readHex(int start) throws Malformed {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int character = peek();
            int digit = character < 0x80 ? Character.digit(character, 16) : -1;
            if (digit < 0) {
                at = start;
                throw malformed("an escape has fewer than four hexadecimal digits");
            }
            value = value * 16 + digit;
            at++;
        }
        return (char) value;
    }

    // RFC 8259, 6: number = [ minus ] int [ frac ] [ exp ]
    private Json readNumber() throws Malformed {
        int start = at;
        take('-');
        if (!take('0')) {
            skipDigits();
        }
        if (take('.')) {
            skipDigits();
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            skipDigits();
        }
        String number = text.substring(start, at);
        try {
            if (number.length() <= MAX_NUMBER_LENGTH) {
                return new Json.Numeral(new BigDecimal(number));
            }
        } catch (NumberFormatException e) {
            // The grammar was met, so only the exponent can be out of range: said below.
        }
        at = start;
        throw malformed("a number is larger than can be read");
    }

    private void skipDigits() throws Malformed {
        if (!isDigit(peek())) {
            throw malformed("a digit is expected");
        }
        while (isDigit(peek())) {
            at++;
        }
    }

    private Json readLiteral() throws Malformed {
        for (Json.Literal literal : Json.Literal.values()) {
            if (text.startsWith(literal.word(), at)) {
                at += literal.word().length();
                return literal;
            }
        }
        throw malformed("a value is expected");
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** The next character, or -1 at the end. */
    private int peek() {
        return at < text.length() ? text.charAt(at) : -1;
    }

    private boolean take(char character) {
        boolean there = peek() == character;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char character) throws Malformed {
        if (!take(character)) {
            throw malformed("a '" + character + "' is expected");
        }
    }

    private Malformed malformed(String problem) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        int lineStart = before.lastIndexOf('\n') + 1;
        int column = before.codePointCount(lineStart, before.length()) + 1;
        return new Malformed("line " + line + ", column " + column + ": " + problem);
    }
}
