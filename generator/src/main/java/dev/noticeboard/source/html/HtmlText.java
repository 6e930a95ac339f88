package dev.noticeboard.source.html;

import dev.noticeboard.model.Inline;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.source.kernel.Directives;
import dev.noticeboard.source.kernel.HeadingAttributes;
import dev.noticeboard.source.kernel.MarkdownSource;
import dev.noticeboard.source.kernel.SourceExcerpt;
import dev.noticeboard.source.kernel.TextPieces;
import dev.noticeboard.source.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;

/** Reads the words between the tags of HTML, with the values that stand among them. */
final class HtmlText {

    private static final Pattern BRACES =
            Pattern.compile(
                    Directives.WRITTEN.pattern() + "|" + HeadingAttributes.WRITTEN.pattern());

    private final MarkdownSource source;
    private final TextPieces words;

    HtmlText(MarkdownSource source, TextPieces words) {
        this.source = source;
        this.words = words;
    }

    /** Adds the words of a node to a text. */
    void add(TextNode node, SourceExcerpt excerpt, List<Inline> to) {
        int start = node.sourceRange().startPos();
        int end = Math.min(node.sourceRange().endPos(), excerpt.text().length());
        List<Inline> own = new ArrayList<>();
        if (start >= 0 && start < end) {
            addLines(excerpt, start, end, own);
        }
        if (letters(PlacedText.words(own)).equals(letters(node.getWholeText()))) {
            to.addAll(own);
        } else {
            addElsewhere(node, excerpt, to);
        }
    }

    // HTML reads some references without their semicolon, and moves words out of a table in which
    // they cannot stand. Then the words count, and the place is that of their beginning.
    private void addElsewhere(TextNode node, SourceExcerpt excerpt, List<Inline> to) {
        int start = Math.max(node.sourceRange().startPos(), 0);
        String text = InvisibleCharacters.strip(node.getWholeText()).replaceAll("\\s*\n\\s*", " ");
        TextPieces.append(source.placeAt(excerpt.offset(start)), text, true, to);
    }

    private void addLines(SourceExcerpt excerpt, int start, int end, List<Inline> to) {
        String text = excerpt.text();
        int line = start;
        for (int at = start; at <= end; at++) {
            if (at < end && text.charAt(at) != '\n') {
                continue;
            }
            boolean last = at == end;
            int from = line > start ? skipBlanks(text, line, at) : line;
            addLine(excerpt, from, last ? at : trimBlanks(text, from, at), to);
            if (!last) {
                to.add(new Inline.SoftBreak(source.placeAt(excerpt.offset(at))));
            }
            line = at + 1;
        }
    }

    private void addLine(SourceExcerpt excerpt, int start, int end, List<Inline> to) {
        Matcher braces = BRACES.matcher(excerpt.text()).region(start, end);
        int from = start;
        while (braces.find()) {
            words.add(excerpt, from, braces.start(), TextPieces.Syntax.HTML, to);
            addBraces(excerpt, braces, to);
            from = braces.end();
        }
        words.add(excerpt, from, end, TextPieces.Syntax.HTML, to);
    }

    private void addBraces(SourceExcerpt excerpt, Matcher braces, List<Inline> to) {
        String written = braces.group();
        int offset = excerpt.offset(braces.start());
        if (written.startsWith("{{")) {
            String inner = written.substring(2, written.length() - 2);
            Directives.reportBeside(source, excerpt.text(), braces.start(), braces.end(), offset);
            to.add(Directives.inline(inner, source.placeAt(offset)));
        } else {
            Directives.reportShown(source, written, offset);
            words.add(excerpt, braces.start(), braces.end(), TextPieces.Syntax.HTML, to);
        }
    }

    private static String letters(String text) {
        return TextPieces.normalized(text).replaceAll("[\\s{}]|open:", "");
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static int trimBlanks(String text, int from, int end) {
        int at = end;
        while (at > from && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return at;
    }
}
