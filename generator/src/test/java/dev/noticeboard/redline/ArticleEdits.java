package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Edits of generated articles, as people make them: in words, and in where things stand. */
final class ArticleEdits {

    private final GeneratedArticles articles;
    private final Random random;
    private final int size;

    ArticleEdits(GeneratedArticles articles, Random random, int size) {
        this.articles = articles;
        this.random = random;
        this.size = size;
    }

    /** The same article after a few edits. */
    Node edited(Node article, String version) {
        Node edited = article;
        int edits = 1 + random.nextInt(size + 2);
        for (int i = 0; i < edits; i++) {
            edited = edit(edited);
        }
        Map<String, String> attributes = new TreeMap<>(edited.attributes());
        attributes.put("version", version);
        return new Node(NodeKind.ARTICLE, attributes, "", edited.children());
    }

    private Node edit(Node node) {
        if (node.kind().holdsText()) {
            return node.withText(editedWords(node.text()));
        }
        List<Node> children = new ArrayList<>(node.children());
        if (children.isEmpty()) {
            return node;
        }
        int at = random.nextInt(children.size());
        Node child = children.get(at);
        boolean fixed = place(child) == 0 && child.kind() != NodeKind.CAPTION;
        boolean only = children.size() == 1;
        if (fixed || only || random.nextInt(3) > 0) {
            children.set(at, edit(child));
            return node.withChildren(GeneratedArticles.merged(inOrder(children)));
        }
        switch (random.nextInt(7)) {
            case 0 -> children.remove(at);
            case 1 -> children.add(at + 1, like(child));
            case 2 -> Collections.swap(children, at, children.size() - 1);
            case 3 -> children.add(fixedHead(children), children.remove(at));
            case 4 -> children.set(at, otherwise(child));
            case 5 -> children.add(at, child);
            default -> children.set(at, like(child));
        }
        return node.withChildren(GeneratedArticles.merged(inOrder(children)));
    }

    /** What has its one place in front stays there: a title, a heading, a caption, a term. */
    private static int fixedHead(List<Node> children) {
        return switch (children.get(0).kind()) {
            case TITLE, HEADING, CAPTION, ROLE, LABEL, TERM -> 1;
            default -> 0;
        };
    }

    /** In the order that an article has, with one title, heading or caption at most. */
    private static List<Node> inOrder(List<Node> children) {
        List<Node> ordered = new ArrayList<>(children);
        ordered.sort((one, other) -> Integer.compare(place(one), place(other)));
        while (ordered.size() > 1 && place(ordered.get(1)) == 0) {
            ordered.remove(1);
        }
        return ordered;
    }

    private static int place(Node node) {
        return switch (node.kind()) {
            // A definition without its term is none.
            case TITLE, HEADING, CAPTION, ROLE, LABEL, TERM -> 0;
            case HEAD_ROW -> 1;
            case SECTION -> 3;
            case FOOTNOTE -> 4;
            default -> 2;
        };
    }

    private String editedWords(String words) {
        List<String> parts = new ArrayList<>(List.of(words.split("(?<= )")));
        int at = random.nextInt(parts.size());
        switch (random.nextInt(4)) {
            case 0 -> parts.remove(at);
            case 3 -> parts.set(at, parts.get(at).replace(' ', '\u00a0') + "\u00ad");
            case 1 -> parts.add(at, articles.words());
            default -> parts.set(at, articles.words());
        }
        String edited = String.join("", parts).replaceAll(" +", " ").strip();
        return edited.isEmpty() ? "x" : edited;
    }

    /** Another node that may stand in the same place. */
    private Node like(Node node) {
        return switch (node.kind()) {
            case SECTION -> articles.section(Integer.parseInt(node.attribute("level")), 1);
            case ROW, HEAD_ROW -> {
                Node row = articles.row(node.kind(), Math.max(1, node.children().size()));
                yield node.attribute("id").isEmpty() ? row : articles.fact(row);
            }
            case CELL -> articles.cell();
            case ITEM, MEANING, FOOTNOTE ->
                    new Node(node.kind(), node.attributes(), "", articles.blocks(1));
            case DEFINITION -> articles.definition();
            case WAY -> articles.way();
            default ->
                    node.kind().isInline()
                            ? articles.inline(1)
                            : node.kind().holdsText()
                                    ? node.withText(articles.words())
                                    : node.kind().holdsRunningText()
                                            ? node.withChildren(articles.running())
                                            : node.kind() == NodeKind.TITLE
                                                    ? node
                                                    : articles.block(1);
        };
    }

    private static List<Node> unnumbered(List<Node> items) {
        return items.stream().map(item -> withNumber(item, "")).toList();
    }

    private Node renumbered(Node item) {
        return item.attribute("number").isEmpty()
                ? item
                : withNumber(item, random.nextBoolean() ? "" : "99");
    }

    private static Node withNumber(Node item, String number) {
        Map<String, String> attributes = new TreeMap<>(item.attributes());
        attributes.remove("number");
        if (!number.isEmpty()) {
            attributes.put("number", number);
        }
        return new Node(item.kind(), attributes, "", item.children());
    }

    /** The same node under another shape. */
    private Node otherwise(Node node) {
        return switch (node.kind()) {
            case LIST -> new Node(NodeKind.ORDERED_LIST, articles.numbering(), "", node.children());
            case ORDERED_LIST ->
                    random.nextBoolean()
                            ? new Node(
                                    NodeKind.ORDERED_LIST,
                                    articles.numbering(),
                                    "",
                                    node.children())
                            : new Node(NodeKind.LIST, Map.of(), "", unnumbered(node.children()));
            case ITEM -> renumbered(node);
            case EMPHASIS -> new Node(NodeKind.STRONG, Map.of(), "", node.children());
            case LINK ->
                    new Node(
                            NodeKind.LINK,
                            Map.of("to", "https://other.example/"),
                            "",
                            node.children());
            case TEXT -> new Node(NodeKind.EMPHASIS, Map.of(), "", List.of(node));
            default -> node;
        };
    }
}
