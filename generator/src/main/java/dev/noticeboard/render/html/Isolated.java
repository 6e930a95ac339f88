package dev.noticeboard.render.html;

import dev.noticeboard.model.Languages;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a right-to-left text and is read from left to right: numbers of several parts,
 * such as a telephone number, addresses, and words of Latin letters.
 *
 * <p>Behind Arabic letters the parts of a number change places (UAX #9, rules W2 and W4), and marks
 * at the end of a Latin word go to its other side. What is isolated keeps the order in which it was
 * typed. A number without a sign in it needs nothing.
 *
 * @param text the characters
 * @param isolated whether they need to be kept in order
 */
public record Isolated(String text, boolean isolated) {

    private static final Pattern TELEPHONE =
            Pattern.compile(
                    "\\+?\\(?DIGIT{1,4}\\)?(?:[ \u00A0.-]\\(?DIGIT{2,4}\\)?){2,5}(?!DIGIT)"
                            .replace("DIGIT", "[0-9\u0660-\u0669\u06F0-\u06F9]"));
    private static final String SIGNS = "+$\u20AC\u00A3\u00A5#(";

    /** Between two words of a list in Arabic, which goes from right to left. */
    private static final String ARABIC_MARKS = "\u060C\u061B\u061F";

    /** How many marks and spaces may stand between two words of one run. */
    private static final int GAP = 20;

    /**
     * Words that stand alone, such as a title, with what needs it kept in order.
     *
     * @param language the BCP 47 tag of the words' language
     */
    public static Markup markup(String words, String language) {
        Html out = new Html();
        write(words, Languages.direction(language).equals("rtl"), out);
        return out.done();
    }

    /** Writes words, with what needs it kept in order where they go from right to left. */
    static void write(String words, boolean rightToLeft, Html out) {
        if (!rightToLeft) {
            out.text(words);
            return;
        }
        for (Isolated piece : in(words)) {
            if (piece.isolated()) {
                out.open("bdi", Map.of("dir", "ltr")).text(piece.text()).close("bdi");
            } else {
                out.text(piece.text());
            }
        }
    }

    /** A text in pieces, in their order. */
    static List<Isolated> in(String text) {
        List<Isolated> pieces = new ArrayList<>();
        Matcher telephone = TELEPHONE.matcher(text);
        int done = 0;
        for (int at = 0; at < text.length(); ) {
            int end = begins(text, at) ? end(text, at, telephone) : at;
            if (end > at && needsOrder(text, at, end)) {
                if (at > done) {
                    pieces.add(new Isolated(text.substring(done, at), false));
                }
                pieces.add(new Isolated(text.substring(at, end), true));
                done = end;
            }
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        if (done < text.length() || pieces.isEmpty()) {
            pieces.add(new Isolated(text.substring(done), false));
        }
        return pieces;
    }

    /** Whether a word or number begins, with the sign before it. */
    private static boolean begins(String text, int at) {
        int c = text.codePointAt(at);
        boolean sign = SIGNS.indexOf(c) >= 0 && at + 1 < text.length();
        int first = sign ? text.codePointAt(at + 1) : c;
        // A bracket belongs to a telephone number alone.
        return isDigit(first) || (isLetter(first) && c != '(' && c != '#');
    }

    private static int end(String text, int start, Matcher telephone) {
        boolean dialled = telephone.region(start, text.length()).lookingAt();
        Run run = new Run(text, start, dialled ? telephone.end() : start);
        return text.charAt(start) == '(' && !dialled ? start : run.end();
    }

    private static boolean needsOrder(String text, int start, int end) {
        return !text.substring(start, end).chars().allMatch(Isolated::isDigit);
    }

    private static boolean isLetter(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    private static boolean isDigit(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER
                || (direction == Character.DIRECTIONALITY_ARABIC_NUMBER && Character.isDigit(c));
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** What is read from left to right, from where it begins. */
    private static final class Run {

        private final String text;
        private int end;
        private int open;
        private int openAtEnd;
        private boolean letters;
        private boolean address;

        /**
         * A run.
         *
         * @param start where it begins
         * @param sure up to where it surely goes
         */
        Run(String text, int start, int sure) {
            this.text = text;
            this.end = sure;
            boolean over = false;
            for (int at = start; at < text.length() && !over; ) {
                int c = text.codePointAt(at);
                over = at >= sure && !take(c, at, at == start);
                at += Character.charCount(c);
            }
            finish();
        }

        int end() {
            return end;
        }

        /** Takes a character, or says that the run is over. */
        private boolean take(int c, int at, boolean first) {
            if (isLetter(c) || isDigit(c) || isMark(c, at)) {
                letters |= isLetter(c);
                end = at + Character.charCount(c);
                openAtEnd = open;
                return true;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            address |= c == '@' || text.startsWith("://", at) || text.startsWith("www.", at - 3);
            boolean space = Character.isSpaceChar(c) || Character.isWhitespace(c);
            return first
                    || (!isRightToLeft(c)
                            && c != '\n'
                            && ARABIC_MARKS.indexOf(c) < 0
                            && open >= 0
                            && (!space || letters)
                            && at - end < GAP);
        }

        private boolean isMark(int c, int at) {
            return at == end && Character.getType(c) == Character.NON_SPACING_MARK;
        }

        // What stands right behind a word or number and belongs to it.
        private void finish() {
            boolean more = end < text.length();
            if (more && text.charAt(end) == ')' && openAtEnd > 0) {
                end++;
            } else if (more && text.charAt(end) == '%') {
                end++;
            } else if (address && more && text.charAt(end) == '/') {
                end++;
            }
            while (letters && end < text.length() && text.charAt(end) == '+') {
                end++;
            }
        }
    }
}
