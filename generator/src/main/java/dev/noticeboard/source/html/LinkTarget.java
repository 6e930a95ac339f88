package dev.noticeboard.source.html;

import dev.noticeboard.model.NearestName;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which addresses a notice may link to.
 *
 * <p>The list names what is allowed rather than what is known to be harmful, for browsers keep
 * gaining schemes that do something.
 */
final class LinkTarget {

    private static final Set<String> SCHEMES =
            Set.of("http", "https", "mailto", "tel", "sms", "term", "section", "contact");

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");

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

    /** How to mend a target that is not safe to follow. */
    static String mend(String target) {
        return scheme(withoutInvisible(target))
                .flatMap(scheme -> NearestName.of(scheme, SCHEMES))
                .map(nearest -> "did you mean '" + nearest + ":'?")
                .orElse("link by https:, mailto: or tel:, or within the site");
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

    /** RFC 3986, section 3.1; what does not look like a scheme is the beginning of a path. */
    private static Optional<String> scheme(String target) {
        Matcher scheme = SCHEME.matcher(target);
        return scheme.lookingAt()
                ? Optional.of(scheme.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
