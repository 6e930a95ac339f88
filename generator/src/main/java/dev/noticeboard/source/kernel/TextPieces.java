package dev.noticeboard.source.kernel;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.source.text.InvisibleCharacters;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of the source as pieces of text, each within one line and at its place.
 *
 * <p>What is written as an escape or as a character reference is a piece of its own (CommonMark
 * 0.31.2, sections 2.4 and 2.5), so that the place of any other piece plus a count of code points
 * is a place in the source.
 */
public final class TextPieces {

    /** What stands for a character besides the character itself. */
    public enum Syntax {
        /** Backslash escapes and character references. */
        MARKDOWN,
        /** Character references. */
        HTML,
        /** Nothing. */
        VERBATIM
    }

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});");

    private final MarkdownSource source;

    /** The words of one text, which is told what is wrong with them. */
    public TextPieces(MarkdownSource source) {
        this.source = source;
    }

    /**
     * Adds the words of an excerpt to a text, with a break at the end of each line but the last.
     */
    public void add(SourceExcerpt excerpt, Syntax syntax, List<Inline> to) {
        add(excerpt, 0, excerpt.text().length(), syntax, to);
    }

    /** Adds the words between two indexes of an excerpt to a text. */
    public void add(SourceExcerpt excerpt, int from, int end, Syntax syntax, List<Inline> to) {
        int line = from;
        for (int next = excerpt.text().indexOf('\n', line);
                next >= 0 && next < end;
                next = excerpt.text().indexOf('\n', line)) {
            addLine(excerpt, line, next, syntax, to);
            to.add(new Inline.SoftBreak(source.placeAt(excerpt.offset(next))));
            line = next + 1;
        }
        addLine(excerpt, line, end, syntax, to);
    }

    private void addLine(SourceExcerpt excerpt, int from, int end, Syntax syntax, List<Inline> to) {
        String text = excerpt.text();
        Matcher reference = REFERENCE.matcher(text).region(from, end);
        int piece = from;
        for (int at = from; at < end; ) {
            int special = lengthOfSpecial(text, at, end, syntax, reference);
            boolean gap = at > piece && excerpt.offset(at) != excerpt.offset(at - 1) + 1;
            if (special > 0 || gap) {
                addLiteral(excerpt, piece, at, to);
                piece = at;
            }
            if (special > 0) {
                addSpecial(excerpt, at, at + special, to);
                piece = at + special;
            }
            at += Math.max(special, 1);
        }
        addLiteral(excerpt, piece, end, to);
    }

    /** What a text means where escapes and references count but places do not, as in a target. */
    public String meant(CharSequence written) {
        String text = written.toString();
        Matcher reference = REFERENCE.matcher(text);
        StringBuilder meant = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int special = lengthOfSpecial(text, at, text.length(), Syntax.MARKDOWN, reference);
            meant.append(
                    special > 0
                            ? decoded(text.substring(at, at + special))
                            : text.substring(at, at + 1));
            at += Math.max(special, 1);
        }
        return normalized(InvisibleCharacters.strip(meant.toString()));
    }

    /** Unicode normal form C, without a look at most texts twice. */
    public static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Adds a piece of text; one that combines with the piece before it becomes one with it. */
    public static void append(Place place, String words, boolean escaped, List<Inline> to) {
        if (words.isEmpty()) {
            return;
        }
        String own = normalized(words);
        int last = to.size() - 1;
        if (last >= 0 && to.get(last) instanceof Inline.Text before) {
            String both = before.words() + own;
            if (!Normalizer.isNormalized(both, Normalizer.Form.NFC)) {
                boolean either = before.escaped() || escaped;
                to.set(last, new Inline.Text(before.place(), normalized(both), either));
                return;
            }
        }
        to.add(new Inline.Text(place, own, escaped));
    }

    private void addLiteral(SourceExcerpt excerpt, int from, int end, List<Inline> to) {
        int start = from;
        while (start < end && beginsLine(to) && " \t".indexOf(excerpt.text().charAt(start)) >= 0) {
            start++;
        }
        if (start < end) {
            Place place = source.placeAt(excerpt.offset(start));
            append(place, excerpt.text().substring(start, end), false, to);
        }
    }

    private static boolean beginsLine(List<Inline> before) {
        if (before.isEmpty()) {
            return false;
        }
        Inline last = before.get(before.size() - 1);
        return last instanceof Inline.SoftBreak || last instanceof Inline.HardBreak;
    }

    private void addSpecial(SourceExcerpt excerpt, int from, int end, List<Inline> to) {
        String written = excerpt.text().substring(from, end);
        String meant = decoded(written);
        Place place = source.placeAt(excerpt.offset(from));
        if (written.charAt(0) == '&') {
            int c = meant.codePointAt(0);
            InvisibleCharacters.judge(c, excerpt.text(), from, end, place)
                    .ifPresent(source::report);
        }
        append(place, InvisibleCharacters.strip(meant), true, to);
    }

    /** How long the escape or reference at an index is; 0 where there is none. */
    private static int lengthOfSpecial(
            String text, int at, int end, Syntax syntax, Matcher reference) {
        char c = text.charAt(at);
        if (c == '\\' && syntax == Syntax.MARKDOWN) {
            return at + 1 < end && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0 ? 2 : 0;
        }
        if (c == '&' && syntax != Syntax.VERBATIM) {
            boolean found = reference.region(at, end).lookingAt();
            return found && !decoded(reference.group()).equals(reference.group())
                    ? reference.end() - at
                    : 0;
        }
        return 0;
    }

    private static String decoded(String special) {
        if (special.charAt(0) == '\\') {
            return special.substring(1);
        }
        // The library's list of names has lost the one that stands for white space alone.
        return special.equals("&Tab;") ? "\t" : Html5Entities.entityToString(special);
    }
}
