package dev.noticeboard.article;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body.Footnote;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An article as one tree of {@link Node}s: all that a visitor reads, and nothing of how it was
 * typed.
 *
 * <p>Line ends of the source and runs of white space read as one space, so that a text that was
 * only wrapped otherwise is the same tree. Places, and the anchors' being written or made, are not
 * part of it.
 */
public final class ArticleTree {

    /** The number of the form that trees have now. */
    static final String FORMAT = "1";

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");

    private ArticleTree() {}

    public static Node of(Article article) {
        Node title =
                Node.of(
                        NodeKind.TITLE,
                        Map.of(),
                        List.of(Node.of(NodeKind.TEXT, Map.of(), article.title())));
        return Node.of(
                NodeKind.ARTICLE,
                Map.of(
                        "format", FORMAT,
                        "lang", article.language(),
                        "notice", article.notice(),
                        "version", article.version()),
                Stream.of(
                                Stream.of(title),
                                article.body().sections().stream().map(ArticleTree::section),
                                article.body().footnotes().stream().map(ArticleTree::footnote))
                        .flatMap(part -> part)
                        .toList());
    }

    /**
     * The tree of one block.
     *
     * @param block a block of an article
     */
    public static Node of(Block block) {
        return block(block);
    }

    private static Node section(Section section) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("level", Integer.toString(section.level()));
        if (!section.anchor().isEmpty()) {
            attributes.put("anchor", section.anchor());
        }
        List<Node> children = new ArrayList<>();
        if (!section.heading().isEmpty()) {
            children.add(running(NodeKind.HEADING, Map.of(), withoutLineBreaks(section.heading())));
        }
        children.addAll(blocks(section.blocks()));
        section.sections().forEach(child -> children.add(section(child)));
        return Node.of(NodeKind.SECTION, attributes, children);
    }

    // A heading is one line: a break in it would be heard as a gap and break the contents.
    private static List<Inline> withoutLineBreaks(List<Inline> heading) {
        return heading.stream()
                .<Inline>map(
                        inline ->
                                inline instanceof Inline.HardBreak
                                        ? new Inline.SoftBreak(inline.place())
                                        : inline)
                .toList();
    }

    private static Node footnote(Footnote footnote) {
        return Node.of(
                NodeKind.FOOTNOTE,
                Map.of("number", Integer.toString(footnote.number())),
                blocks(footnote.blocks()));
    }

    private static List<Node> blocks(List<Block> blocks) {
        return blocks.stream().map(ArticleTree::block).toList();
    }

    private static Node block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return running(
                    NodeKind.PARAGRAPH,
                    attribute("anchor", paragraph.anchor()),
                    paragraph.content());
        } else if (block instanceof Block.InnerHeading heading) {
            return running(
                    NodeKind.INNER_HEADING,
                    Map.of("level", Integer.toString(heading.level())),
                    heading.content());
        } else if (block instanceof Block.Quote quote) {
            return Node.of(NodeKind.QUOTE, Map.of(), blocks(quote.blocks()));
        } else if (block instanceof Block.ItemList list) {
            return list(list);
        } else if (block instanceof Block.DefinitionList list) {
            return Node.of(
                    NodeKind.DEFINITION_LIST,
                    Map.of(),
                    list.definitions().stream().map(ArticleTree::definition).toList());
        } else if (block instanceof Block.Code code) {
            return Node.of(NodeKind.CODE, Map.of("info", code.info()), code.text());
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.ThematicBreak) {
            return Node.of(NodeKind.BREAK, Map.of(), List.of());
        } else if (block instanceof Block.ContactBlock contact) {
            return contact(contact);
        }
        throw new IllegalArgumentException("no article holds a " + block);
    }

    private static Node list(Block.ItemList list) {
        Map<String, String> attributes = new TreeMap<>();
        if (!list.tight()) {
            attributes.put("layout", "loose");
        }
        if (list.markers().isEmpty()) {
            return Node.of(
                    NodeKind.LIST,
                    attributes,
                    list.items().stream().map(item -> item(NodeKind.ITEM, item)).toList());
        }
        Numbering.write(list.markers().get(), list.start(), attributes);
        return Node.of(NodeKind.ORDERED_LIST, attributes, numbered(list));
    }

    private static List<Node> numbered(Block.ItemList list) {
        List<Node> items = new ArrayList<>();
        int expected = list.start();
        for (Block.Item item : list.items()) {
            Map<String, String> attributes = new TreeMap<>(attribute("id", item.id()));
            attributes.putAll(attribute("anchor", item.anchor()));
            if (item.number() != expected) {
                attributes.put(Numbering.NUMBER, Integer.toString(item.number()));
            }
            items.add(Node.of(NodeKind.ITEM, attributes, blocks(item.blocks())));
            expected = item.number() + 1;
        }
        return items;
    }

    private static Node item(NodeKind kind, Block.Item item) {
        return Node.of(kind, attribute("id", item.id()), blocks(item.blocks()));
    }

    private static Node definition(Block.Definition definition) {
        return Node.of(
                NodeKind.DEFINITION,
                Map.of(),
                Stream.concat(
                                definition.terms().stream()
                                        .map(
                                                term ->
                                                        running(
                                                                NodeKind.TERM,
                                                                Map.of("anchor", term.anchor()),
                                                                term.content())),
                                definition.meanings().stream()
                                        .map(meaning -> item(NodeKind.MEANING, meaning)))
                        .toList());
    }

    private static Node table(Block.Table table) {
        List<Node> children = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            children.add(running(NodeKind.CAPTION, Map.of(), table.caption()));
        }
        table.head().forEach(row -> children.add(row(NodeKind.HEAD_ROW, row)));
        table.body().forEach(row -> children.add(row(NodeKind.ROW, row)));
        return Node.of(NodeKind.TABLE, Map.of(), children);
    }

    private static Node row(NodeKind kind, Block.Row row) {
        return Node.of(
                kind,
                attribute("id", row.id()),
                row.cells().stream().map(ArticleTree::cell).toList());
    }

    private static Map<String, String> attribute(String name, Optional<String> value) {
        return value.<Map<String, String>>map(it -> Map.of(name, it)).orElse(Map.of());
    }

    private static Node cell(Block.Cell cell) {
        Map<String, String> attributes = new TreeMap<>();
        if (cell.header()) {
            attributes.put("header", "yes");
        }
        if (cell.columns() > 1) {
            attributes.put("columns", Integer.toString(cell.columns()));
        }
        if (cell.rows() > 1) {
            attributes.put("rows", Integer.toString(cell.rows()));
        }
        cell.alignment().ifPresent(alignment -> attributes.put("align", alignment.name()));
        return Node.of(NodeKind.CELL, attributes, blocks(cell.blocks()));
    }

    private static Node contact(Block.ContactBlock contact) {
        List<Node> children = new ArrayList<>();
        children.add(Node.of(NodeKind.ROLE, Map.of(), contact.role()));
        contact.ways().forEach(way -> children.add(way(way)));
        return Node.of(NodeKind.CONTACT, Map.of("id", contact.contact()), children);
    }

    private static Node way(Block.Way way) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("kind", way.kind().name());
        way.target().ifPresent(target -> attributes.put("target", target));
        List<Node> children = new ArrayList<>();
        children.add(Node.of(NodeKind.LABEL, Map.of(), way.label()));
        way.lines().forEach(line -> children.add(Node.of(NodeKind.LINE, Map.of(), line)));
        return Node.of(NodeKind.WAY, attributes, children);
    }

    private static Node running(
            NodeKind kind, Map<String, String> attributes, List<Inline> content) {
        return Node.of(kind, attributes, trimmed(inlines(content)));
    }

    /** Without the white space at both ends, which no page shows. */
    private static List<Node> trimmed(List<Node> content) {
        List<Node> trimmed = new ArrayList<>(content);
        if (!trimmed.isEmpty() && trimmed.get(0).kind() == NodeKind.TEXT) {
            replace(trimmed, 0, trimmed.get(0).text().replaceFirst("^ +", ""));
        }
        int last = trimmed.size() - 1;
        if (last >= 0 && trimmed.get(last).kind() == NodeKind.TEXT) {
            replace(trimmed, last, trimmed.get(last).text().replaceFirst(" +$", ""));
        }
        return trimmed;
    }

    private static void replace(List<Node> nodes, int index, String text) {
        if (text.isEmpty()) {
            nodes.remove(index);
        } else {
            nodes.set(index, nodes.get(index).withText(text));
        }
    }

    private static List<Node> inlines(List<Inline> content) {
        List<Node> nodes = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                run.append(text.words());
            } else if (inline instanceof Inline.SoftBreak) {
                run.append(' ');
            } else {
                text(run, nodes);
                nodes.add(inline(inline));
            }
        }
        text(run, nodes);
        return nodes;
    }

    private static void text(StringBuilder run, List<Node> nodes) {
        if (run.length() > 0) {
            nodes.add(Node.of(NodeKind.TEXT, Map.of(), SPACES.matcher(run).replaceAll(" ")));
            run.setLength(0);
        }
    }

    private static Node inline(Inline inline) {
        if (inline instanceof Inline.HardBreak) {
            return Node.of(NodeKind.LINE_BREAK, Map.of(), List.of());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return Node.of(NodeKind.EMPHASIS, Map.of(), inlines(emphasis.content()));
        } else if (inline instanceof Inline.Strong strong) {
            return Node.of(NodeKind.STRONG, Map.of(), inlines(strong.content()));
        } else if (inline instanceof Inline.Code code) {
            return Node.of(NodeKind.CODE_TEXT, Map.of(), code.text());
        } else if (inline instanceof Inline.Link link) {
            return Node.of(NodeKind.LINK, Map.of("to", link.target()), inlines(link.content()));
        } else if (inline instanceof Inline.Element element) {
            Map<String, String> attributes = new TreeMap<>();
            element.attributes().forEach((name, value) -> attributes.put("html-" + name, value));
            attributes.put("name", element.name());
            return Node.of(NodeKind.ELEMENT, attributes, inlines(element.content()));
        } else if (inline instanceof Inline.Anchor anchor) {
            return Node.of(NodeKind.ANCHOR, Map.of("id", anchor.id()), List.of());
        } else if (inline instanceof Inline.FootnoteReference reference) {
            return Node.of(
                    NodeKind.FOOTNOTE_REFERENCE,
                    Map.of("number", Integer.toString(reference.number())),
                    List.of());
        } else if (inline instanceof Inline.OpenFact open) {
            return Node.of(NodeKind.OPEN, Map.of(), open.question());
        }
        throw new IllegalArgumentException("no article holds a " + inline);
    }
}
