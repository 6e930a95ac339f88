package dev.noticeboard.article;

import java.util.Map;
import java.util.TreeMap;

/**
 * One line of a canonical form, read from left to right.
 *
 * <p>Without regular expressions: what stands between two quotation marks may be very long.
 */
final class CanonicalLine {

    private final String line;
    private final int number;
    private int at;

    private CanonicalLine(String line, int number) {
        this.line = line;
        this.number = number;
    }

    /** A node without its children, and how deep it stands. */
    record Parsed(int depth, Node node) {}

    static Parsed parse(String line, int number) throws NotCanonicalException {
        return new CanonicalLine(line, number).parse();
    }

    private Parsed parse() throws NotCanonicalException {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        int depth = at / CanonicalForm.STEP;
        if (at % CanonicalForm.STEP != 0) {
            throw problem("is indented by an odd number of spaces");
        }
        String word = word();
        NodeKind kind =
                NodeKind.of(word).orElseThrow(() -> problem("has no known kind: '" + word + "'"));
        String text = "";
        if (kind.holdsText()) {
            expect(' ');
            text = quoted();
        }
        Map<String, String> attributes = new TreeMap<>();
        while (at < line.length()) {
            expect(' ');
            String name = word();
            expect('=');
            attributes.put(name, quoted());
        }
        return new Parsed(depth, Node.of(kind, attributes, text));
    }

    private String word() throws NotCanonicalException {
        int from = at;
        while (at < line.length() && isOfWord(line.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw problem("lacks a word at column " + (at + 1));
        }
        return line.substring(from, at);
    }

    private static boolean isOfWord(char c) {
        return c == '-'
                || (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z');
    }

    private String quoted() throws NotCanonicalException {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (at < line.length() && line.charAt(at) != '"') {
            char c = line.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return text.toString();
    }

    private char escaped() throws NotCanonicalException {
        char c = at < line.length() ? line.charAt(at++) : ' ';
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '\\', '"' -> c;
            default -> throw problem("has an unknown escape at column " + at);
        };
    }

    private void expect(char c) throws NotCanonicalException {
        if (at >= line.length() || line.charAt(at) != c) {
            throw problem("lacks the character '" + c + "' at column " + (at + 1));
        }
        at++;
    }

    private NotCanonicalException problem(String words) {
        return new NotCanonicalException(number, words);
    }
}
