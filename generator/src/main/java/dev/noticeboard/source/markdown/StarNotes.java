package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Snippet;
import dev.noticeboard.source.kernel.MarkdownSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note that is marked with a star here and begins with one there.
 *
 * <p>The first star stays in the text, and the second one makes the note a list of one item, so
 * that nobody sees what it belongs to. Judged is such a list behind a word with a star, unless a
 * colon leads to it. A note whose star stands right before its first word is shown as it was
 * written.
 */
final class StarNotes {

    private static final int LONGEST = 32;

    // Emphasis, escapes and code take their stars out of what the parser leaves as plain text.
    private static final Pattern STAR =
            Pattern.compile("(?<=[\\p{L}\\p{N}\\p{M}.,;:!?)\\]”’\"'»%])\\*(?![*\\p{L}\\p{N}])");

    private final MarkdownSource source;
    private int star = -1;

    private StarNotes(MarkdownSource source) {
        this.source = source;
    }

    /** Reports each of them. */
    static void report(MarkdownSource source, Node document) {
        new StarNotes(source).in(document);
    }

    private void in(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text && star < 0) {
                star = star(text);
            } else if (star >= 0 && node instanceof BulletList list && isNote(list)) {
                report(list);
            } else {
                in(node);
            }
        }
    }

    private int star(Text text) {
        Matcher matcher =
                STAR.matcher(source.text())
                        .useTransparentBounds(true)
                        .region(text.getStartOffset(), text.getEndOffset());
        return matcher.find() ? matcher.start() : -1;
    }

    private static boolean isNote(BulletList list) {
        Node before = list.getPrevious();
        boolean led =
                before instanceof Paragraph
                        && before.getChars().trimEnd().toString().matches("(?s).*[:：]");
        return list.getOpeningMarker() == '*'
                && list.getFirstChild() == list.getLastChild()
                && !led;
    }

    private void report(BulletList list) {
        String text = source.text();
        int word = star;
        while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        String marked = Snippet.of(text.substring(word, star), LONGEST);
        String note =
                list.getChars()
                        .toString()
                        .replaceFirst("^\\*\\s*", "")
                        .lines()
                        .findFirst()
                        .orElse("");
        source.report(
                Rule.STAR_NOTE,
                list.getStartOffset(),
                "the note to \"%s*\" is shown as a list, and its star as a star".formatted(marked),
                "make it a footnote: write %s[^note] in line %s, and here [^note]: %s"
                        .formatted(
                                marked,
                                source.placeAt(star).line(),
                                Snippet.of(note, 2 * LONGEST)));
    }
}
