package dev.noticeboard.redline;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Articles of every kind of node, and the same ones edited, made from a seed. */
public final class GeneratedArticles {

    private static final List<String> WORDS =
            List.of(
                    "we",
                    "the",
                    "data",
                    "share",
                    "personal",
                    "information",
                    "rights",
                    "of",
                    "and",
                    "not",
                    "sell",
                    "30",
                    "days",
                    "e-mail",
                    "don't",
                    "個人",
                    "情報",
                    "を",
                    "収集します",
                    "ข้อมูลส่วนบุคคล",
                    "البيانات",
                    "الشخصية",
                    "隐私政策",
                    "我们",
                    "naïve",
                    "e\u0301té",
                    "👩‍👩‍👧",
                    "a.b@c.example",
                    "§",
                    "1,000.50",
                    "\uFFFC",
                    "foo_bar");
    private static final List<String> MARKS =
            List.of(" ", " ", " ", " ", ", ", ". ", "; ", "", "。", "-");

    private final Random random;
    private final int size;
    private int anchors;

    /**
     * Articles from a seed.
     *
     * @param size how large they are at most, from 1
     */
    public GeneratedArticles(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
    }

    /** An article. */
    public Node article(String version) {
        List<Node> children = new ArrayList<>();
        children.add(node(Kind.TITLE, List.of(text("Privacy policy"))));
        children.addAll(sections(2));
        int notes = upTo(2);
        IntStream.rangeClosed(1, notes)
                .forEach(
                        number ->
                                children.add(
                                        new Node(
                                                Kind.FOOTNOTE,
                                                Map.of("number", Integer.toString(number)),
                                                "",
                                                blocks(1))));
        return new Node(
                Kind.ARTICLE,
                Map.of("format", "1", "lang", "en", "notice", "privacy", "version", version),
                "",
                children);
    }

    /** The same article after a few edits. */
    public Node edited(Node article, String version) {
        Node edited = article;
        int edits = 1 + random.nextInt(size + 2);
        for (int i = 0; i < edits; i++) {
            edited = edit(edited);
        }
        Map<String, String> attributes = new TreeMap<>(edited.attributes());
        attributes.put("version", version);
        return new Node(Kind.ARTICLE, attributes, "", edited.children());
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
        boolean fixed = place(child) == 0 && child.kind() != Kind.CAPTION;
        boolean only = children.size() == 1;
        if (fixed || only || random.nextInt(3) > 0) {
            children.set(at, edit(child));
            return node.withChildren(merged(inOrder(children)));
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
        return node.withChildren(merged(inOrder(children)));
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
        switch (random.nextInt(3)) {
            case 0 -> parts.remove(at);
            case 1 -> parts.add(at, words());
            default -> parts.set(at, words());
        }
        String edited = String.join("", parts).replaceAll(" +", " ").strip();
        return edited.isEmpty() ? "x" : edited;
    }

    /** Another node that may stand in the same place. */
    private Node like(Node node) {
        return switch (node.kind()) {
            case SECTION -> section(Integer.parseInt(node.attribute("level")), 1);
            case ROW, HEAD_ROW -> {
                Node row = row(node.kind(), Math.max(1, node.children().size()));
                yield node.attribute("id").isEmpty() ? row : fact(row);
            }
            case CELL -> cell();
            case ITEM, MEANING, FOOTNOTE -> new Node(node.kind(), node.attributes(), "", blocks(1));
            case DEFINITION -> definition();
            case WAY -> way();
            default ->
                    node.kind().isInline()
                            ? inline(1)
                            : node.kind().holdsText()
                                    ? node.withText(words())
                                    : node.kind().holdsRunningText()
                                            ? node.withChildren(running())
                                            : node.kind() == Kind.TITLE ? node : block(1);
        };
    }

    /** The same node under another shape. */
    private Node otherwise(Node node) {
        return switch (node.kind()) {
            case LIST -> new Node(Kind.ORDERED_LIST, Map.of("start", "1"), "", node.children());
            case ORDERED_LIST -> new Node(Kind.LIST, Map.of(), "", node.children());
            case EMPHASIS -> new Node(Kind.STRONG, Map.of(), "", node.children());
            case LINK ->
                    new Node(
                            Kind.LINK, Map.of("to", "https://other.example/"), "", node.children());
            case TEXT -> new Node(Kind.EMPHASIS, Map.of(), "", List.of(node));
            default -> node;
        };
    }

    private List<Node> sections(int level) {
        return several(size, () -> section(level, size));
    }

    private Node section(int level, int depth) {
        List<Node> children = new ArrayList<>();
        children.add(node(Kind.HEADING, running()));
        children.addAll(blocks(2));
        if (level < 4 && depth > 1 && random.nextInt(3) == 0) {
            children.addAll(several(2, () -> section(level + 1, depth - 1)));
        }
        return new Node(
                Kind.SECTION,
                Map.of("level", Integer.toString(level), "anchor", "s" + anchors++),
                "",
                children);
    }

    private List<Node> blocks(int depth) {
        return several(size, () -> block(depth));
    }

    private Node block(int depth) {
        int kinds = depth > 0 ? 10 : 2;
        return switch (random.nextInt(kinds)) {
            case 2 -> node(Kind.QUOTE, blocks(depth - 1));
            case 3 ->
                    random.nextBoolean()
                            ? node(Kind.LIST, several(size, this::item))
                            : new Node(
                                    Kind.ORDERED_LIST,
                                    Map.of("start", "1"),
                                    "",
                                    several(size, this::item));
            case 4 -> node(Kind.DEFINITION_LIST, several(2, this::definition));
            case 5 -> new Node(Kind.CODE, Map.of("info", ""), words() + "\n" + words(), List.of());
            case 6, 7 -> table();
            case 8 -> contact();
            case 9 ->
                    random.nextBoolean()
                            ? node(Kind.BREAK, List.of())
                            : new Node(Kind.INNER_HEADING, Map.of("level", "3"), "", running());
            default -> node(Kind.PARAGRAPH, running());
        };
    }

    private Node item() {
        Node item = node(Kind.ITEM, blocks(0));
        return random.nextInt(4) == 0 ? fact(item) : item;
    }

    private Node definition() {
        return node(
                Kind.DEFINITION,
                List.of(
                        new Node(Kind.TERM, Map.of("anchor", "term-" + anchors++), "", running()),
                        node(Kind.MEANING, blocks(0))));
    }

    private Node table() {
        int columns = 1 + upTo(3);
        List<Node> children = new ArrayList<>();
        if (random.nextBoolean()) {
            children.add(node(Kind.CAPTION, running()));
        }
        children.add(row(Kind.HEAD_ROW, columns));
        // Every third table is one that a directive made.
        boolean facts = random.nextInt(3) == 0;
        children.addAll(
                several(size, () -> facts ? fact(row(Kind.ROW, columns)) : row(Kind.ROW, columns)));
        return node(Kind.TABLE, children);
    }

    private Node fact(Node node) {
        return new Node(
                node.kind(), Map.of("id", "fact-" + random.nextInt(6)), "", node.children());
    }

    private Node row(Kind kind, int columns) {
        return node(kind, IntStream.range(0, columns).mapToObj(i -> cell()).toList());
    }

    private Node cell() {
        return node(
                Kind.CELL,
                random.nextInt(5) == 0
                        ? List.of()
                        : List.of(node(Kind.PARAGRAPH, List.of(text(words())))));
    }

    private Node contact() {
        List<Node> children = new ArrayList<>();
        children.add(new Node(Kind.ROLE, Map.of(), words(), List.of()));
        children.addAll(several(2, this::way));
        return new Node(Kind.CONTACT, Map.of("id", "office"), "", children);
    }

    private Node way() {
        return new Node(
                Kind.WAY,
                Map.of("kind", random.nextBoolean() ? "PHONE" : "EMAIL", "target", "tel:+1"),
                "",
                List.of(
                        new Node(Kind.LABEL, Map.of(), "Telephone", List.of()),
                        new Node(Kind.LINE, Map.of(), words(), List.of())));
    }

    private List<Node> running() {
        List<Node> content = several(3, () -> inline(2));
        return content.isEmpty() ? List.of(text(words())) : merged(content);
    }

    private Node inline(int depth) {
        int kinds = depth > 0 ? 10 : 2;
        return switch (random.nextInt(kinds)) {
            case 3 -> node(Kind.EMPHASIS, merged(several(2, () -> inline(depth - 1))));
            case 4 -> node(Kind.STRONG, merged(several(2, () -> inline(depth - 1))));
            case 5 ->
                    new Node(
                            Kind.LINK,
                            Map.of("to", "https://example.com/" + random.nextInt(3)),
                            "",
                            merged(several(2, () -> inline(0))));
            case 6 -> new Node(Kind.CODE_TEXT, Map.of(), words(), List.of());
            case 7 -> node(Kind.LINE_BREAK, List.of());
            case 8 ->
                    new Node(
                            Kind.FOOTNOTE_REFERENCE,
                            Map.of("number", Integer.toString(1 + random.nextInt(2))),
                            "",
                            List.of());
            default -> text(words());
        };
    }

    /** Texts side by side are one text, as an article has them. */
    private static List<Node> merged(List<Node> nodes) {
        List<Node> merged = new ArrayList<>();
        for (Node node : nodes) {
            int last = merged.size() - 1;
            if (node.kind() == Kind.TEXT && last >= 0 && merged.get(last).kind() == Kind.TEXT) {
                merged.set(last, text(merged.get(last).text() + node.text()));
            } else {
                merged.add(node);
            }
        }
        return merged;
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        int count = 1 + random.nextInt(2 + 3 * size);
        for (int i = 0; i < count; i++) {
            words.append(WORDS.get(random.nextInt(WORDS.size())));
            words.append(MARKS.get(random.nextInt(MARKS.size())));
        }
        return words.toString().strip();
    }

    private <T> List<T> several(int most, Supplier<T> one) {
        return IntStream.range(0, 1 + upTo(Math.max(0, most - 1)))
                .mapToObj(i -> one.get())
                .toList();
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private static Node node(Kind kind, List<Node> children) {
        return new Node(kind, Map.of(), "", children);
    }

    private static Node text(String words) {
        return new Node(Kind.TEXT, Map.of(), words, List.of());
    }
}
