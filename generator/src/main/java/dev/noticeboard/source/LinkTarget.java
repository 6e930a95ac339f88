package dev.noticeboard.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses a notice may link to.
 *
 * <p>The list names what is allowed rather than what is known to be harmful, for browsers keep
 * gaining schemes that do something.
 */
final class LinkTarget {

    private static final Set<String> SCHEMES =
            Set.of("http", "https", "mailto", "tel", "sms", "term", "section", "contact");

    private LinkTarget() {}

    /**
     * What is wrong with a target, as part of a sentence, or empty where it is safe to follow.
     *
     * @param target the target, its escapes and character references resolved
     */
    static Optional<String> danger(String target) {
        // The URL Standard, section 4.4: a browser takes out tabs and line ends wherever they
        // stand,
        // and controls and spaces at both ends; and it reads a backslash as a slash.
        String read = withoutInvisible(target).replace('\\', '/');
        if (read.startsWith("//")) {
            return Optional.of("it leads to another host by a scheme that it does not name");
        }
        return scheme(read)
                .filter(scheme -> !SCHEMES.contains(scheme))
                .map(scheme -> "a notice does not link by " + scheme + ":");
    }

    private static String withoutInvisible(String target) {
        return target.codePoints()
                .filter(c -> c > 0x20 && !Character.isISOControl(c) && !isFormat(c))
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isFormat(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /** RFC 3986, section 3.1; with percent-encoding, which nobody has an honest reason for here. */
    private static Optional<String> scheme(String target) {
        int colon = target.indexOf(':');
        int end = endOfFirstPart(target);
        if (colon < 0 || colon > end) {
            return Optional.empty();
        }
        return Optional.of(target.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private static int endOfFirstPart(String target) {
        for (int at = 0; at < target.length(); at++) {
            if ("/?#".indexOf(target.charAt(at)) >= 0) {
                return at;
            }
        }
        return target.length();
    }
}
