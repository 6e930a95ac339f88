package dev.noticeboard.source.html;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.kernel.Anchors;
import dev.noticeboard.source.kernel.HeadingAttributes;
import dev.noticeboard.source.kernel.MarkdownSource;
import dev.noticeboard.source.kernel.NestedHeadings;
import dev.noticeboard.source.kernel.Part;
import dev.noticeboard.source.kernel.SourceExcerpt;
import dev.noticeboard.source.kernel.TextPieces;
import dev.noticeboard.source.text.InvisibleCharacters;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the blocks of one piece of HTML. */
final class HtmlBlocks {

    private final MarkdownSource source;
    private final SourceExcerpt excerpt;
    private final HtmlInlineReader inlines;
    private final HtmlElements elements;
    private final NestedHeadings headings;
    private final HtmlTables tables;
    private final HtmlLists lists;
    private final HtmlDefinitions definitions;

    HtmlBlocks(
            MarkdownSource source,
            SourceExcerpt excerpt,
            HtmlInlineReader inlines,
            HtmlElements elements,
            NestedHeadings headings,
            Anchors anchors) {
        this.source = source;
        this.excerpt = excerpt;
        this.inlines = inlines;
        this.elements = elements;
        this.headings = headings;
        this.tables = new HtmlTables(this);
        this.lists = new HtmlLists(this);
        this.definitions = new HtmlDefinitions(this, anchors);
    }

    /** The parts that nodes are, one after the other. */
    List<Part> flow(List<Node> nodes) {
        HtmlFlow flow = new HtmlFlow();
        nodes.forEach(node -> read(node, flow));
        return flow.finish();
    }

    /** The blocks in an element in which a heading begins no section. */
    List<Block> nested(Element element) {
        return headings.nested(flow(element.childNodes()));
    }

    /** The running text in an element. */
    List<Inline> text(Element element) {
        return inlines.content(element);
    }

    /** The opening tag of an element, after what is wrong with its attributes was reported. */
    Tag tag(Element element) {
        Tag tag = Tag.of(element, excerpt::offset);
        elements.reportAttributes(tag);
        return tag;
    }

    /** Where an element begins. */
    Place place(Tag tag) {
        return source.placeAt(tag.offset());
    }

    /** An element that cannot stand where it does: it is reported, and what it holds stays. */
    void unwrap(Tag tag, Element element, HtmlFlow flow) {
        elements.reportDropped(tag);
        readChildren(element, flow);
    }

    /** What an element holds, between paragraphs of its own. */
    void readChildren(Element element, HtmlFlow flow) {
        flow.endParagraph();
        element.childNodes().forEach(child -> read(child, flow));
        flow.endParagraph();
    }

    /** Adds a node to what was read before it. */
    void read(Node node, HtmlFlow flow) {
        if (!(node instanceof Element element) || !HtmlInlineReader.breaksText(element)) {
            inlines.add(node, flow.text());
        } else if (!InlineTags.isElement(element.normalName())) {
            inlines.addUnknown(element, flow.text());
            element.childNodes().forEach(child -> read(child, flow));
            inlines.endUnknown(element, flow.text());
        } else {
            readBlock(element, tag(element), flow);
        }
    }

    private void readBlock(Element element, Tag tag, HtmlFlow flow) {
        switch (tag.name()) {
            case "p" -> readChildren(element, flow);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> flow.add(heading(element, tag));
            case "hr" -> flow.add(new Block.ThematicBreak(place(tag)));
            case "blockquote" -> addQuote(element, tag, flow);
            case "ul", "ol" -> flow.add(lists.read(element, tag));
            case "dl" -> flow.add(definitions.read(element, place(tag)));
            case "pre" -> flow.add(code(element, tag));
            case "table" -> flow.add(tables.read(element, place(tag), flow));
            default -> {
                if (HtmlAllowlist.unwraps(tag.name())) {
                    readChildren(element, flow);
                } else {
                    unwrap(tag, element, flow);
                }
            }
        }
    }

    private void addQuote(Element element, Tag tag, HtmlFlow flow) {
        List<Block> blocks = nested(element);
        if (!blocks.isEmpty()) {
            flow.add(new Block.Quote(place(tag), blocks));
        }
    }

    private Part.Heading heading(Element element, Tag tag) {
        HeadingAttributes attributes =
                tag.value("id")
                        .map(id -> new HeadingAttributes(id, 0, List.of()))
                        .orElse(HeadingAttributes.NONE);
        int level = tag.name().charAt(1) - '0';
        return new Part.Heading(
                tag.offset(), level, inlines.content(element), attributes, tag.offset());
    }

    /**
     * What stands in a list and in no entry of it, as one more entry, so that it is still shown
     * there; empty where there is nothing but white space.
     *
     * @param between what was read since the last entry
     * @param list what the list is called
     * @param tags what it should stand between
     */
    Optional<Block.Item> stray(HtmlFlow between, String list, String tags) {
        List<Block> blocks = headings.nested(between.take());
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        Place place = blocks.get(0).place();
        source.report(
                Finding.of(
                        Rule.HTML_DROPPED,
                        place,
                        "this "
                                + list
                                + " holds something outside its entries, which is shown as one",
                        "write it between " + tags));
        return Optional.of(new Block.Item(place, blocks));
    }

    private Block code(Element element, Tag tag) {
        for (Element inner : List.copyOf(element.select("* *"))) {
            Tag innerTag = tag(inner);
            if (HtmlAllowlist.silences(innerTag.name())) {
                elements.reportDropped(innerTag);
                inner.remove();
            }
        }
        element.nodeStream(Comment.class).forEach(inlines::report);
        String words = element.wholeText();
        String whole = words.isEmpty() || words.endsWith("\n") ? words : words + "\n";
        return new Block.Code(
                place(tag), TextPieces.normalized(InvisibleCharacters.strip(whole)), "", true);
    }
}
