package dev.noticeboard.source.html;

import dev.noticeboard.source.kernel.Anchors;
import dev.noticeboard.source.kernel.MarkdownSource;
import dev.noticeboard.source.kernel.NestedHeadings;
import dev.noticeboard.source.kernel.Part;
import dev.noticeboard.source.kernel.SourceExcerpt;
import dev.noticeboard.source.kernel.TextPieces;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * Turns HTML that stands on lines of its own into the parts of a text.
 *
 * <p>The HTML is read as a browser reads it (HTML, section 13.2), so what a browser would move or
 * close by itself is where a visitor would have seen it.
 */
public final class HtmlBlockReader {

    private final MarkdownSource source;
    private final TextPieces words;
    private final HtmlElements elements;
    private final NestedHeadings headings;
    private final Anchors anchors;

    /** Reads the HTML of one text, with what the whole of that text has in common. */
    public HtmlBlockReader(
            MarkdownSource source,
            TextPieces words,
            HtmlElements elements,
            NestedHeadings headings,
            Anchors anchors) {
        this.source = source;
        this.words = words;
        this.elements = elements;
        this.headings = headings;
        this.anchors = anchors;
    }

    /** The parts of a piece of HTML. */
    public List<Part> read(SourceExcerpt excerpt) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        List<Node> nodes = parser.parseFragmentInput(excerpt.text(), new Element("body"), "");
        new HtmlBalance(source, excerpt).check();
        HtmlInlineReader inlines = new HtmlInlineReader(source, words, elements, excerpt);
        return new HtmlBlocks(source, excerpt, inlines, elements, headings, anchors).flow(nodes);
    }
}
