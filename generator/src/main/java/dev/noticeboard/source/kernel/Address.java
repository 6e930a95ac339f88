package dev.noticeboard.source.kernel;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address that stands bare in a text (GFM 0.29, section 6.9).
 *
 * <p>Two things differ from GFM. A letter of a script that is written without spaces, or one that
 * takes its particles directly, ends an address, since {@code https://example.org/をご覧} is no
 * address up to its end. And behind the host only a path, a query, a fragment or a port goes on.
 *
 * <p>Each character is looked at a bounded number of times, whatever the text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive; the punctuation behind it is not part of it
 * @param reach how far what could be an address goes, the punctuation included
 * @param signs where the signs begin that make it an address
 * @param signsEnd where they end, exclusive
 * @param target what a link to it leads to
 */
public record Address(int start, int end, int reach, int signs, int signsEnd, String target) {

    private static final List<String> PREFIXES = List.of("https://", "http://", "www.");
    private static final String MAIL = "mailto:";

    /** Beside white space, and all punctuation that no address holds. */
    private static final String BEFORE = "*_~([{\"'<>|,;!";

    private static final String NEVER = "<>\"`|\\^\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A\u300C";

    private static final String BEHIND = "?!.,:;&*_~'\u2019\u2018\u2026\u060C\u061B\u061F";

    private static final Set<UnicodeScript> WITHOUT_SPACES =
            Set.of(
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.HAN,
                    UnicodeScript.HANGUL,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.KHMER,
                    UnicodeScript.LAO,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.THAI,
                    UnicodeScript.TIBETAN,
                    UnicodeScript.YI);

    /** All of them in a text, in their order. */
    static List<Address> in(String text) {
        List<Address> found = new ArrayList<>();
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            Address address = null;
            char c = text.charAt(at);
            if (c == 'h' || c == 'H' || c == 'w' || c == 'W') {
                address = web(text, at);
            } else if (c == '@') {
                address = mail(text, at, done);
            }
            if (address != null) {
                found.add(address);
                done = address.end();
                at = Math.max(at, address.end() - 1);
            }
        }
        return found;
    }

    /** How far a web address that begins at an index goes, punctuation included; 0 for none. */
    public static int reachOfWeb(String text, int at) {
        Address address = web(text, at);
        return address == null ? 0 : address.reach();
    }

    private static @Nullable Address web(String text, int at) {
        for (String prefix : PREFIXES) {
            if (text.regionMatches(true, at, prefix, 0, prefix.length()) && mayBegin(text, at)) {
                boolean named = !prefix.equals("www.");
                int host = named ? at + prefix.length() : at;
                int hostEnd = endOfHost(text, host);
                if (!isHost(text, host, hostEnd)) {
                    return null;
                }
                int reach = reach(text, hostEnd);
                int end = trimmed(text, hostEnd, reach);
                String own = text.substring(at, end);
                String target = named ? own : "http://" + own;
                return new Address(at, end, reach, at, at + prefix.length(), target);
            }
        }
        return null;
    }

    private static boolean mayBegin(String text, int at) {
        if (at == 0) {
            return true;
        }
        int before = text.codePointBefore(at);
        return isSpace(before)
                || BEFORE.indexOf(before) >= 0
                || (before > 0x7F && !isJoining(before));
    }

    /** Whether a character is a letter of a script that parts its words by spaces, or a digit. */
    private static boolean isJoining(int c) {
        return Character.isLetterOrDigit(c) && !WITHOUT_SPACES.contains(UnicodeScript.of(c));
    }

    private static boolean isOfHost(int c) {
        return c == '-' || c == '_' || c == '.' || isJoining(c);
    }

    private static int endOfHost(String text, int from) {
        int end = from;
        while (end < text.length() && isOfHost(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        while (end > from && "-_.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    // GFM: segments of letters, digits, _ and -, with a period between them, and no underscore in
    // the last two.
    private static boolean isHost(String text, int from, int to) {
        if (to < text.length() && text.charAt(to) == '@') {
            // What stands before the sign is a user's name, and the host comes behind it.
            return false;
        }
        String[] segments = text.substring(from, to).split("\\.", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i >= segments.length - 2;
            if (segments[i].isEmpty() || (last && segments[i].contains("_"))) {
                return false;
            }
        }
        return segments.length > 1;
    }

    private static int reach(String text, int from) {
        int at = from;
        if (at < text.length() && text.charAt(at) == ':') {
            int port = at + 1;
            while (port < text.length() && isDigit(text.charAt(port))) {
                port++;
            }
            at = port > at + 1 ? port : at;
        }
        if (at == text.length() || "/?#".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        while (at < text.length() && goesOn(text, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean goesOn(String text, int at) {
        int c = text.codePointAt(at);
        int next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        boolean other = (c == '{' && next == '{') || (c == '[' && next == '^');
        return !isSpace(c) && !other && NEVER.indexOf(c) < 0 && !isEastAsian(c);
    }

    private static boolean isEastAsian(int c) {
        boolean marks = (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
        return marks || (c > 0x7F && WITHOUT_SPACES.contains(UnicodeScript.of(c)));
    }

    /** The end without the punctuation behind it. */
    private static int trimmed(String text, int least, int reach) {
        int round = surplus(text, least, reach, '(', ')');
        int square = surplus(text, least, reach, '[', ']');
        int end = reach;
        while (end > least) {
            char last = text.charAt(end - 1);
            if (last == ')' && round > 0) {
                round--;
            } else if (last == ']' && square > 0) {
                square--;
            } else if (last == ';') {
                end = beginOfReference(text, least, end - 1) + 1;
            } else if (BEHIND.indexOf(last) < 0) {
                return end;
            }
            end--;
        }
        return end;
    }

    private static int surplus(String text, int from, int to, char opening, char closing) {
        int surplus = 0;
        for (int i = from; i < to; i++) {
            surplus += text.charAt(i) == closing ? 1 : text.charAt(i) == opening ? -1 : 0;
        }
        return surplus;
    }

    /** Where what looks like a character reference begins, or the index of its semicolon. */
    private static int beginOfReference(String text, int least, int semicolon) {
        int at = semicolon - 1;
        while (at > least && semicolon - at < 40 && isAsciiAlphanumeric(text.charAt(at))) {
            at--;
        }
        boolean reference = at >= least && at < semicolon - 1 && text.charAt(at) == '&';
        return reference ? at : semicolon;
    }

    private static @Nullable Address mail(String text, int at, int done) {
        int start = at;
        while (start > done && isOfMailbox(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && text.charAt(start) == '.') {
            start++;
        }
        int end = at + 1;
        while (end < text.length() && isOfMailHost(text.charAt(end))) {
            end++;
        }
        while (end > at && text.charAt(end - 1) == '.') {
            end--;
        }
        boolean another = end < text.length() && text.charAt(end) == '@';
        if (start == at || another || !isMailHost(text.substring(at + 1, Math.max(end, at + 1)))) {
            return null;
        }
        if (start > 0 && !mayPrecedeMail(text, start)) {
            return null;
        }
        boolean named = text.regionMatches(true, start - MAIL.length(), MAIL, 0, MAIL.length());
        String target = MAIL + text.substring(start, end);
        int from = named && start - MAIL.length() >= done ? start - MAIL.length() : start;
        return new Address(from, end, end, at, at + 1, target);
    }

    private static boolean mayPrecedeMail(String text, int start) {
        int before = text.codePointBefore(start);
        return before != '/' && before != '@' && !isJoining(before);
    }

    private static boolean isOfMailbox(char c) {
        return isAsciiAlphanumeric(c) || ".-_+".indexOf(c) >= 0;
    }

    private static boolean isOfMailHost(char c) {
        return isAsciiAlphanumeric(c) || ".-_".indexOf(c) >= 0;
    }

    // GFM: at least one period, and neither - nor _ at the end.
    private static boolean isMailHost(String host) {
        String[] segments = host.split("\\.", -1);
        for (String segment : segments) {
            if (segment.isEmpty()) {
                return false;
            }
        }
        char last = host.isEmpty() ? '-' : host.charAt(host.length() - 1);
        return segments.length > 1
                && isAsciiAlphanumeric(last)
                && segments[segments.length - 1].chars().anyMatch(Character::isLetter);
    }

    private static boolean isAsciiAlphanumeric(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
