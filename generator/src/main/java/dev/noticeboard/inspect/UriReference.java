package dev.noticeboard.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URI reference in its parts, as a browser takes it apart.
 *
 * @param written as it stands in the file
 * @param scheme the scheme in lower case, without the colon
 * @param authority what follows {@code //}
 * @param path the path, percent-encoded; may be empty
 * @param fragment what follows {@code #}, percent-encoded
 */
record UriReference(
        String written,
        Optional<String> scheme,
        Optional<String> authority,
        String path,
        Optional<String> fragment) {

    // RFC 3986, appendix B, with the scheme held to section 3.1
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\\?[^#]*)?(?:#(.*))?",
                    Pattern.DOTALL);

    /** Takes a reference apart; there is none that cannot be. */
    static UriReference of(String written) {
        Matcher parts = PARTS.matcher(asBrowsersRead(written));
        if (!parts.matches()) {
            throw new IllegalStateException("every text is a URI reference: " + written);
        }
        return new UriReference(
                written,
                Optional.ofNullable(parts.group(1)).map(s -> s.toLowerCase(Locale.ROOT)),
                Optional.ofNullable(parts.group(2)),
                parts.group(3),
                Optional.ofNullable(parts.group(4)));
    }

    /** Whether a browser would leave the place it is at, whatever that place is. */
    boolean elsewhere() {
        return authority.isPresent() || scheme.filter(s -> !s.equals("data")).isPresent();
    }

    /** Whether it is a {@code data:} address, which carries its content itself. */
    boolean data() {
        return scheme.filter("data"::equals).isPresent();
    }

    /**
     * Some text with its percent-encoding taken off, or empty where that is broken or not UTF-8
     * (RFC 3986, section 2.1).
     */
    static Optional<String> decoded(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] encoded = text.getBytes(UTF_8);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] != '%') {
                bytes.write(encoded[i]);
                continue;
            }
            int high = i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = i + 2 < encoded.length ? Character.digit(encoded[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            bytes.write(high * 16 + low);
            i += 2;
        }
        try {
            return Optional.of(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /**
     * The URL Standard, section 4.4: spaces and controls at the ends, tabs and line ends anywhere
     * do not count, and a backslash before the query is a slash. Without this {@code java\nscript:}
     * and {@code \\host} would get past.
     */
    private static String asBrowsersRead(String written) {
        int start = 0;
        int end = written.length();
        while (start < end && written.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && written.charAt(end - 1) <= ' ') {
            end--;
        }
        StringBuilder read = new StringBuilder(end - start);
        boolean inPath = true;
        for (int i = start; i < end; i++) {
            char c = written.charAt(i);
            inPath &= c != '?' && c != '#';
            if (c != '\t' && c != '\n' && c != '\r') {
                read.append(c == '\\' && inPath ? '/' : c);
            }
        }
        return read.toString();
    }
}
