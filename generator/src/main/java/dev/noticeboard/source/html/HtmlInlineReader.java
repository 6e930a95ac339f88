package dev.noticeboard.source.html;

import dev.noticeboard.model.Inline;
import dev.noticeboard.source.kernel.BareAddresses;
import dev.noticeboard.source.kernel.Margins;
import dev.noticeboard.source.kernel.MarkdownSource;
import dev.noticeboard.source.kernel.SourceExcerpt;
import dev.noticeboard.source.kernel.TextPieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;

/** Reads what stands in the running text of a piece of HTML. */
final class HtmlInlineReader {

    // HTML lets these two stand around paragraphs as well as within them.
    private static final Set<String> TRANSPARENT = Set.of("ins", "del");

    private final MarkdownSource source;
    private final TextPieces words;
    private final HtmlElements elements;
    private final HtmlText text;
    private final SourceExcerpt excerpt;

    HtmlInlineReader(
            MarkdownSource source, TextPieces words, HtmlElements elements, SourceExcerpt excerpt) {
        this.source = source;
        this.words = words;
        this.elements = elements;
        this.text = new HtmlText(source, words);
        this.excerpt = excerpt;
    }

    /** The running text in an element, without the white space around it. */
    List<Inline> content(Element element) {
        return BareAddresses.linked(Margins.trimmed(children(element)));
    }

    /** Adds a node that is no block to running text. */
    void add(Node node, List<Inline> to) {
        if (node instanceof TextNode own) {
            text.add(own, excerpt, to);
        } else if (node instanceof Comment || node instanceof XmlDeclaration) {
            report(node);
        } else if (node instanceof DocumentType) {
            InlineTags.reportInstruction(source, offset(node));
        } else if (node instanceof Element element) {
            addElement(element, to);
        }
    }

    void report(Node comment) {
        InlineTags.reportComment(source, offset(comment));
    }

    /** Whether an element stands on lines of its own, or holds something that does. */
    static boolean breaksText(Element element) {
        String name = element.normalName();
        return !HtmlAllowlist.silences(name)
                && (isBlock(element)
                        || element.children().stream().anyMatch(HtmlInlineReader::breaksText));
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return HtmlAllowlist.allowsBlock(name)
                || (InlineTags.isElement(name)
                        && element.isBlock()
                        && !HtmlAllowlist.allowsInline(name)
                        && !TRANSPARENT.contains(name));
    }

    /** The opening tag of an element that HTML does not know, as words. */
    void addUnknown(Element element, List<Inline> to) {
        Range opening = element.sourceRange();
        if (opening.isTracked()) {
            String written = excerpt.text().substring(opening.startPos(), opening.endPos());
            InlineTags.reportUnknown(source, written, excerpt.offset(opening.startPos()));
            addVerbatim(opening, to);
        }
    }

    /** The closing tag of such an element, as words. */
    void endUnknown(Element element, List<Inline> to) {
        Range closing = element.endSourceRange();
        if (closing.isTracked() && !closing.isImplicit()) {
            addVerbatim(closing, to);
        }
    }

    private void addElement(Element element, List<Inline> to) {
        if (InlineTags.isElement(element.normalName())) {
            Tag tag = Tag.of(element, excerpt::offset);
            elements.add(tag, children(element), to);
            return;
        }
        addUnknown(element, to);
        element.childNodes().forEach(child -> add(child, to));
        endUnknown(element, to);
    }

    private List<Inline> children(Element element) {
        List<Inline> content = new ArrayList<>();
        if (!HtmlAllowlist.silences(element.normalName())) {
            element.childNodes().forEach(child -> add(child, content));
        }
        return content;
    }

    private void addVerbatim(Range range, List<Inline> to) {
        words.add(excerpt, range.startPos(), range.endPos(), TextPieces.Syntax.VERBATIM, to);
    }

    private int offset(Node node) {
        return excerpt.offset(Math.max(node.sourceRange().startPos(), 0));
    }
}
