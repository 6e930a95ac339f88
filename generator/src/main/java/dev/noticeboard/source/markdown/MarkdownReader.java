package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Section;
import dev.noticeboard.source.html.HtmlBlockReader;
import dev.noticeboard.source.html.HtmlElements;
import dev.noticeboard.source.kernel.Anchors;
import dev.noticeboard.source.kernel.MarkdownSource;
import dev.noticeboard.source.kernel.NestedHeadings;
import dev.noticeboard.source.kernel.Part;
import dev.noticeboard.source.kernel.TextPieces;
import dev.noticeboard.source.text.GivenUpException;
import dev.noticeboard.source.text.InvisibleCharacters;
import dev.noticeboard.source.text.ReaderFault;
import dev.noticeboard.source.text.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads Markdown (CommonMark, with tables, footnotes, definition lists, the braces of headings and
 * directives, and the HTML that a notice may hold) into a tree of sections.
 *
 * <p>Hostile text is met three times: {@link MarkdownLimits} before anything is parsed, then a
 * stack of its own, then a net for what fails all the same. What is over a limit or fails is a
 * finding, and reads as an empty text. The clock decides nothing but when a run is given up.
 */
public final class MarkdownReader implements BodyReader {

    /** How often a text is parsed at most before markers that CommonMark does not know are text. */
    private static final int MOST_TIMES = 4;

    private final Parser parser = MarkdownSyntax.parser();
    private final ReadingThread thread;

    MarkdownReader() {
        this(GivenUpException.PATIENCE);
    }

    /**
     * A reader.
     *
     * @param patience how long a text may take before the run is given up
     */
    public MarkdownReader(Duration patience) {
        this.thread = new ReadingThread(patience);
    }

    @Override
    public Reading<Body> read(SourceText text, int firstLine) {
        MarkdownSource source = new MarkdownSource(text, firstLine);
        InvisibleCharacters.in(source.text(), source::placeAt).forEach(source::report);
        OddSpaces.scan(source);
        if (!new MarkdownLimits(source).check()) {
            return new Reading<>(Body.EMPTY, source.findings());
        }
        try {
            return attempt(text, firstLine).and(source.findings());
        } catch (ReadingThread.Failed e) {
            int line = ReaderFault.line(text, firstLine, above -> fails(above, firstLine));
            Place place = new Place(text.file(), line, 1);
            source.report(finding(e.getCause(), place));
            return new Reading<>(Body.EMPTY, source.findings());
        }
    }

    private static Finding finding(Throwable cause, Place place) {
        return cause instanceof StackOverflowError
                ? tooDeep(place)
                : ReaderFault.finding("a text", cause, place);
    }

    private static Finding tooDeep(Place place) {
        return Finding.of(
                Rule.SOURCE_LIMIT,
                place,
                "more than " + BodyDepth.MOST + " quotes, lists, tags and marks inside one another",
                "nest them less");
    }

    private boolean fails(SourceText text, int firstLine) {
        try {
            attempt(text, firstLine);
            return false;
        } catch (ReadingThread.Failed e) {
            return true;
        }
    }

    private Reading<Body> attempt(SourceText text, int firstLine) throws ReadingThread.Failed {
        MarkdownSource source = new MarkdownSource(text, firstLine);
        StoppableText stoppable = new StoppableText(BlankLines.emptied(source.text()));
        return thread.run(text.file(), () -> parsed(source, stoppable), stoppable::stop);
    }

    private Reading<Body> parsed(MarkdownSource source, StoppableText stoppable) {
        Document document = parsed(stoppable, MarkerRuns.of(stoppable.toString()), 1);
        Body body = body(source, document);
        Optional<Place> tooDeep = BodyDepth.tooDeep(body);
        tooDeep.ifPresent(place -> source.report(tooDeep(place)));
        return new Reading<>(tooDeep.isPresent() ? Body.EMPTY : body, source.findings());
    }

    // What was taken for a marker may stand in code: then the text is parsed again without it.
    private Document parsed(StoppableText text, Map<Integer, MarkerRun.Marker> markers, int times) {
        MarkedText marked = new MarkedText(text, markers);
        Document document = parser.parse(BasedSequence.of(marked));
        return marked.withoutUnread()
                .map(rest -> parsed(text, times < MOST_TIMES ? rest : Map.of(), times + 1))
                .orElse(document);
    }

    private static Body body(MarkdownSource source, Document document) {
        TextPieces words = new TextPieces(source);
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
        reportUnused(document, inlines);
        DashTables.report(source, document);
        StarNotes.report(source, document);
        return new Body(sections, notes);
    }

    private static void define(Node parent, Footnotes footnotes) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteBlock block) {
                footnotes.define(block);
            }
            if (node instanceof Block) {
                define(node, footnotes);
            }
        }
    }

    private static void reportUnused(Node parent, InlineReader inlines) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Reference definition) {
                inlines.reportUnused(definition);
            } else if (node instanceof Block) {
                reportUnused(node, inlines);
            }
        }
    }
}
