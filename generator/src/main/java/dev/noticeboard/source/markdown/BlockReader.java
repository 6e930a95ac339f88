package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.source.html.HtmlBlockReader;
import dev.noticeboard.source.kernel.Anchors;
import dev.noticeboard.source.kernel.MarkdownSource;
import dev.noticeboard.source.kernel.NestedHeadings;
import dev.noticeboard.source.kernel.Paragraphs;
import dev.noticeboard.source.kernel.Part;
import dev.noticeboard.source.kernel.TextPieces;
import dev.noticeboard.source.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the blocks of Markdown into the parts of a text. */
final class BlockReader {

    private final MarkdownSource source;
    private final InlineReader inlines;
    private final HeadingReader headings;
    private final NestedHeadings nestedHeadings;
    private final TableReader tables;
    private final ListReader lists;
    private final HtmlBlockReader html;
    private final Anchors anchors;

    BlockReader(
            MarkdownSource source,
            InlineReader inlines,
            HtmlBlockReader html,
            NestedHeadings nestedHeadings,
            Anchors anchors) {
        this.source = source;
        this.inlines = inlines;
        this.headings = new HeadingReader(inlines);
        this.nestedHeadings = nestedHeadings;
        this.tables = new TableReader(source, inlines);
        this.lists = new ListReader(source, this::nested);
        this.html = html;
        this.anchors = anchors;
    }

    /** What stands directly in a block that holds blocks. */
    List<Part> read(Node parent) {
        List<Part> parts = new ArrayList<>();
        Node node = parent.getFirstChild();
        while (node != null) {
            if (node instanceof HtmlBlockBase) {
                node = readHtml(node, parts);
            } else {
                read(node, parts);
                node = node.getNext();
            }
        }
        return parts;
    }

    /** What stands in a block where a heading makes no section. */
    List<Block> nested(Node parent) {
        return nestedHeadings.nested(read(parent));
    }

    // Markdown ends a block of HTML at a blank line. A browser does not, so blocks of HTML that
    // follow one another are read as the one piece that they are.
    private Node readHtml(Node first, List<Part> parts) {
        List<BasedSequence> lines = new ArrayList<>();
        Node node = first;
        while (node instanceof HtmlBlockBase block) {
            lines.addAll(block.getContentLines());
            node = node.getNext();
        }
        parts.addAll(html.read(NodeExcerpts.of(source, lines)));
        return node;
    }

    private void read(Node node, List<Part> parts) {
        if (node instanceof Heading heading) {
            parts.add(headings.read(heading));
        } else if (node instanceof FootnoteBlock || node instanceof Reference) {
            return;
        } else if (node instanceof Paragraph) {
            parts.addAll(Paragraphs.of(source.placeAt(node.getStartOffset()), inlines.read(node)));
        } else if (node instanceof DefinitionItem) {
            addWithoutTerm(node, parts);
        } else {
            parts.add(new Part.Piece(block(node)));
        }
    }

    // The lines above a colon were taken for something else than a term: then the colon is text.
    private void addWithoutTerm(Node meaning, List<Part> parts) {
        Place place = source.placeAt(meaning.getStartOffset());
        List<Part> own = read(meaning);
        List<Inline> content = new ArrayList<>();
        if (!own.isEmpty()
                && own.get(0) instanceof Part.Piece piece
                && piece.block() instanceof Block.Paragraph first) {
            content.add(new Inline.Text(place, ": ", false));
            content.addAll(first.content());
            own = own.subList(1, own.size());
        } else {
            content.add(new Inline.Text(place, ":", false));
        }
        parts.add(new Part.Piece(new Block.Paragraph(place, content)));
        parts.addAll(own);
    }

    private Block block(Node node) {
        Place place = source.placeAt(startOf(node));
        if (node instanceof BlockQuote) {
            return new Block.Quote(place, nested(node));
        } else if (node instanceof DefinitionList list) {
            return new Block.DefinitionList(place, definitions(list));
        } else if (node instanceof ListBlock list) {
            return lists.read(list, place);
        } else if (node instanceof MarkedLists.ListNode list) {
            return lists.read(list, place);
        } else if (node instanceof ThematicBreak) {
            return new Block.ThematicBreak(place);
        } else if (node instanceof FencedCodeBlock code) {
            return new Block.Code(place, text(code.getContentLines()), info(code.getInfo()), true);
        } else if (node instanceof IndentedCodeBlock code) {
            return new Block.Code(place, text(code.getContentLines()), "", false);
        } else if (node instanceof TableBlock table) {
            return tables.read(table);
        }
        throw new IllegalStateException("no reader for the block " + node.getNodeName());
    }

    private static int startOf(Node node) {
        return node instanceof MarkedLists.ListNode list ? list.markerAt() : node.getStartOffset();
    }

    private Block.Item item(Node item) {
        return new Block.Item(source.placeAt(item.getStartOffset()), nested(item));
    }

    private List<Block.Definition> definitions(DefinitionList list) {
        List<Block.Definition> definitions = new ArrayList<>();
        List<Block.Term> terms = new ArrayList<>();
        List<Block.Item> meanings = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionTerm) {
                if (!meanings.isEmpty()) {
                    definitions.add(new Block.Definition(terms, meanings));
                    terms.clear();
                    meanings.clear();
                }
                terms.add(term(node));
            } else if (node instanceof DefinitionItem) {
                meanings.add(item(node));
            }
        }
        definitions.add(new Block.Definition(terms, meanings));
        return definitions;
    }

    private Block.Term term(Node node) {
        Node paragraph = node.getFirstChild();
        List<Inline> content = paragraph == null ? List.of() : inlines.read(paragraph);
        return new Block.Term(
                source.placeAt(node.getStartOffset()),
                anchors.term(PlacedText.words(content)),
                content);
    }

    private String text(List<BasedSequence> lines) {
        String text = lines.stream().map(this::written).collect(Collectors.joining());
        String whole = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        return TextPieces.normalized(InvisibleCharacters.strip(whole));
    }

    // Code is shown letter by letter, and so are its lines of white space.
    private String written(BasedSequence line) {
        String read = line.toString();
        String own = source.text().substring(line.getStartOffset(), line.getEndOffset());
        return read.isBlank() && own.length() == read.length() ? own : read;
    }

    private static String info(BasedSequence info) {
        return TextPieces.normalized(InvisibleCharacters.strip(info.unescape().strip()));
    }
}
