package dev.noticeboard.source;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Section;
import java.util.List;

/**
 * Reads Markdown (CommonMark, with tables, footnotes, definition lists, the braces of headings and
 * directives, and the HTML that a notice may hold) into a tree of sections.
 */
final class MarkdownReader implements BodyReader {

    @Override
    public Reading<Body> read(SourceText text, int firstLine) {
        MarkdownSource source = new MarkdownSource(text, firstLine);
        InvisibleCharacters.scan(source);
        Body body = body(source, MarkdownSyntax.parser().parse(source.text()));
        return new Reading<>(body, source.findings());
    }

    private static Body body(MarkdownSource source, Document document) {
        Words words = new Words(source);
        Anchors anchors = new Anchors(source);
        Footnotes footnotes = new Footnotes(source);
        HtmlElements elements = new HtmlElements(source, anchors);
        InlineReader inlines = new InlineReader(source, words, elements, footnotes);
        NestedHeadings nested = new NestedHeadings(source);
        HtmlBlockReader html = new HtmlBlockReader(source, words, elements, nested, anchors);
        BlockReader blocks = new BlockReader(source, inlines, html, nested, anchors);
        define(document, footnotes);
        List<Part> parts = blocks.read(document);
        List<Body.Footnote> notes = footnotes.read(blocks::nested);
        List<Section> sections = new SectionTree(source, anchors).of(parts);
        return new Body(sections, notes);
    }

    private static void define(Node parent, Footnotes footnotes) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteBlock block) {
                footnotes.define(block);
            }
            if (node instanceof com.vladsch.flexmark.util.ast.Block) {
                define(node, footnotes);
            }
        }
    }
}
