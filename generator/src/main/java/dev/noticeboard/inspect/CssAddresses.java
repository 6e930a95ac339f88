package dev.noticeboard.inspect;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the addresses that CSS loads: {@code url(…)}, {@code @import "…"}, and the strings in
 * {@code src()}, {@code image()} and {@code image-set()}.
 *
 * <p>It reads tokens by CSS Syntax Level 3, section 4, so neither a comment hides an address nor an
 * escape such as {@code \75rl(}; what is no token of these it passes over.
 */
final class CssAddresses {

    /**
     * An address.
     *
     * @param address as CSS means it, escapes resolved
     * @param offset where it begins, in UTF-16 units from 0
     */
    record Found(String address, int offset) {}

    private static final Set<String> TAKING_ADDRESSES =
            Set.of("url", "src", "image", "image-set", "-webkit-image-set");

    private final String css;
    private int at;
    private String atRule = "";
    private final Deque<String> functions = new ArrayDeque<>();
    private final List<Found> found = new ArrayList<>();

    CssAddresses(String css) {
        this.css = css;
        while (at < css.length()) {
            token();
        }
    }

    /** The addresses, in reading order. */
    List<Found> found() {
        return List.copyOf(found);
    }

    private void token() {
        char c = css.charAt(at);
        if (css.startsWith("/*", at)) {
            int end = css.indexOf("*/", at + 2);
            at = end < 0 ? css.length() : end + 2;
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (c == '@') {
            at++;
            atRule = name().toLowerCase(Locale.ROOT);
        } else if (startsName(c)) {
            String name = name().toLowerCase(Locale.ROOT);
            if (at < css.length() && css.charAt(at) == '(') {
                at++;
                function(name);
            }
        } else {
            at++;
            punctuation(c);
        }
    }

    private void punctuation(char c) {
        if (c == '(') {
            functions.push("");
        } else if (c == ')') {
            functions.poll();
        } else if (c == ';' || c == '{' || c == '}') {
            atRule = "";
            functions.clear();
        }
    }

    private void function(String name) {
        functions.push(name);
        if (!name.equals("url")) {
            return;
        }
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        if (at < css.length() && css.charAt(at) != '"' && css.charAt(at) != '\'') {
            int start = at;
            StringBuilder address = new StringBuilder();
            while (at < css.length() && css.charAt(at) != ')') {
                character(address);
            }
            add(address.toString().strip(), start);
        }
    }

    private void string(char quote) {
        int start = at;
        at++;
        StringBuilder content = new StringBuilder();
        // an unescaped line end closes a string that was left open (section 4.3.5)
        while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n') {
            character(content);
        }
        at++;
        boolean imported = atRule.equals("import") && functions.isEmpty();
        if (imported || TAKING_ADDRESSES.contains(String.valueOf(functions.peek()))) {
            add(content.toString(), start);
        }
    }

    // a namespace is a name that looks like an address; nobody loads it
    private void add(String address, int offset) {
        if (!address.isEmpty() && !atRule.equals("namespace")) {
            found.add(new Found(address, offset));
        }
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (at < css.length()
                && (startsName(css.charAt(at)) || Character.isDigit(css.charAt(at)))) {
            character(name);
        }
        return name.toString();
    }

    private static boolean startsName(char c) {
        return Character.isLetter(c) || c == '-' || c == '_' || c == '\\' || c >= 0x80;
    }

    // one character, or an escape for one (section 4.3.7)
    private void character(StringBuilder into) {
        char c = css.charAt(at++);
        if (c != '\\' || at >= css.length()) {
            into.append(c);
            return;
        }
        int start = at;
        while (at < css.length() && at - start < 6 && Character.digit(css.charAt(at), 16) >= 0) {
            at++;
        }
        if (at > start) {
            int codePoint = Integer.parseInt(css.substring(start, at), 16);
            into.appendCodePoint(Character.isValidCodePoint(codePoint) ? codePoint : 0xFFFD);
            if (at < css.length() && Character.isWhitespace(css.charAt(at))) {
                at++;
            }
        } else if (css.charAt(at) == '\n') {
            at++;
        } else {
            into.append(css.charAt(at++));
        }
    }
}
