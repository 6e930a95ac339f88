package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
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
                    "foo_bar",
                    "co\u00adoperate",
                    "30\u00a0days",
                    "per\u200bson",
                    "data\u3000base");
    private static final List<String> NUMERALS =
            List.of("leading-zero", "lower-letter", "upper-letter", "lower-roman", "upper-roman");
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
        children.add(node(NodeKind.TITLE, List.of(text("Privacy policy"))));
        children.addAll(sections(2));
        int notes = upTo(2);
        IntStream.rangeClosed(1, notes)
                .forEach(
                        number ->
                                children.add(
                                        new Node(
                                                NodeKind.FOOTNOTE,
                                                Map.of("number", Integer.toString(number)),
                                                "",
                                                blocks(1))));
        return new Node(
                NodeKind.ARTICLE,
                Map.of("format", "1", "lang", "en", "notice", "privacy", "version", version),
                "",
                children);
    }

    /** The same article after a few edits. */
    public Node edited(Node article, String version) {
        StructureEdits structure = new StructureEdits(random);
        Node restructured = article;
        for (int edits = random.nextInt(3); edits > 0; edits--) {
            restructured = structure.any(restructured);
        }
        Node edited = new ArticleEdits(this, random, size).edited(restructured, version);
        return StructureEdits.inOrder(edited);
    }

    /** The same article with other white space and soft hyphens, and lists that stand apart. */
    public Node typedOtherwise(Node node) {
        if (node.kind() == NodeKind.CODE || node.kind() == NodeKind.CODE_TEXT) {
            return node;
        } else if (node.kind().holdsText()) {
            String words = node.text().replace(' ', random.nextBoolean() ? '\u00a0' : '\u2003');
            int at = random.nextInt(words.length() + 1);
            boolean within =
                    at > 0 && at < words.length() && Character.isLetter(words.charAt(at - 1));
            return node.withText(
                    within ? words.substring(0, at) + "\u00ad" + words.substring(at) : words);
        }
        Map<String, String> attributes = new TreeMap<>(node.attributes());
        if (node.kind() == NodeKind.LIST || node.kind() == NodeKind.ORDERED_LIST) {
            attributes.merge("layout", "loose", (was, is) -> null);
        }
        return new Node(
                node.kind(),
                attributes,
                "",
                node.children().stream().map(this::typedOtherwise).toList());
    }

    private List<Node> sections(int level) {
        return several(size, () -> section(level, size));
    }

    Node section(int level, int depth) {
        List<Node> children = new ArrayList<>();
        children.add(node(NodeKind.HEADING, running()));
        children.addAll(blocks(2));
        if (level < 4 && depth > 1 && random.nextInt(3) == 0) {
            children.addAll(several(2, () -> section(level + 1, depth - 1)));
        }
        return new Node(
                NodeKind.SECTION,
                Map.of("level", Integer.toString(level), "anchor", "s" + anchors++),
                "",
                children);
    }

    List<Node> blocks(int depth) {
        return several(size, () -> block(depth));
    }

    Node block(int depth) {
        int kinds = depth > 0 ? 10 : 2;
        return switch (random.nextInt(kinds)) {
            case 2 -> node(NodeKind.QUOTE, blocks(depth - 1));
            case 3 ->
                    random.nextBoolean()
                            ? node(NodeKind.LIST, several(size, this::item))
                            : numberedList();
            case 4 -> node(NodeKind.DEFINITION_LIST, several(2, this::definition));
            case 5 ->
                    new Node(
                            NodeKind.CODE, Map.of("info", ""), words() + "\n" + words(), List.of());
            case 6, 7 -> table();
            case 8 -> contact();
            case 9 ->
                    random.nextBoolean()
                            ? node(NodeKind.BREAK, List.of())
                            : new Node(NodeKind.INNER_HEADING, Map.of("level", "3"), "", running());
            default -> node(NodeKind.PARAGRAPH, running());
        };
    }

    private Node numberedList() {
        return new Node(
                NodeKind.ORDERED_LIST, numbering(), "", several(size, () -> numbered(item())));
    }

    /** Markers of any form, from any number on. */
    Map<String, String> numbering() {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("start", Integer.toString(random.nextInt(3) == 0 ? upTo(30) : 1));
        if (random.nextBoolean()) {
            attributes.put("numerals", NUMERALS.get(random.nextInt(NUMERALS.size())));
        }
        if (random.nextBoolean()) {
            attributes.put("delimiter", random.nextBoolean() ? "parenthesis" : "parentheses");
        }
        if (random.nextInt(4) == 0) {
            attributes.put("layout", "loose");
        }
        return attributes;
    }

    /** An item before which some numbers may have been left out. */
    private Node numbered(Node item) {
        if (random.nextInt(5) > 0) {
            return item;
        }
        Map<String, String> attributes = new TreeMap<>(item.attributes());
        attributes.put("number", Integer.toString(40 + random.nextInt(40)));
        return new Node(item.kind(), attributes, "", item.children());
    }

    private Node item() {
        Node item = node(NodeKind.ITEM, blocks(0));
        return random.nextInt(4) == 0 ? fact(item) : item;
    }

    Node definition() {
        return node(
                NodeKind.DEFINITION,
                List.of(
                        new Node(
                                NodeKind.TERM,
                                Map.of("anchor", "term-" + anchors++),
                                "",
                                running()),
                        node(NodeKind.MEANING, blocks(0))));
    }

    private Node table() {
        int columns = 1 + upTo(3);
        List<Node> children = new ArrayList<>();
        if (random.nextBoolean()) {
            children.add(node(NodeKind.CAPTION, running()));
        }
        children.add(row(NodeKind.HEAD_ROW, columns));
        // Every third table is one that a directive made.
        boolean facts = random.nextInt(3) == 0;
        children.addAll(
                several(
                        size,
                        () ->
                                facts
                                        ? fact(row(NodeKind.ROW, columns))
                                        : row(NodeKind.ROW, columns)));
        return node(NodeKind.TABLE, children);
    }

    Node fact(Node node) {
        return new Node(
                node.kind(), Map.of("id", "fact-" + random.nextInt(6)), "", node.children());
    }

    Node row(NodeKind kind, int columns) {
        return node(kind, IntStream.range(0, columns).mapToObj(i -> cell()).toList());
    }

    Node cell() {
        return node(
                NodeKind.CELL,
                random.nextInt(5) == 0
                        ? List.of()
                        : List.of(node(NodeKind.PARAGRAPH, List.of(text(words())))));
    }

    private Node contact() {
        List<Node> children = new ArrayList<>();
        children.add(new Node(NodeKind.ROLE, Map.of(), words(), List.of()));
        children.addAll(several(2, this::way));
        return new Node(NodeKind.CONTACT, Map.of("id", "office"), "", children);
    }

    Node way() {
        return new Node(
                NodeKind.WAY,
                Map.of("kind", random.nextBoolean() ? "PHONE" : "EMAIL", "target", "tel:+1"),
                "",
                List.of(
                        new Node(NodeKind.LABEL, Map.of(), "Telephone", List.of()),
                        new Node(NodeKind.LINE, Map.of(), words(), List.of())));
    }

    List<Node> running() {
        List<Node> content = several(3, () -> inline(2));
        return content.isEmpty() ? List.of(text(words())) : merged(content);
    }

    Node inline(int depth) {
        int kinds = depth > 0 ? 10 : 2;
        return switch (random.nextInt(kinds)) {
            case 3 -> node(NodeKind.EMPHASIS, merged(several(2, () -> inline(depth - 1))));
            case 4 -> node(NodeKind.STRONG, merged(several(2, () -> inline(depth - 1))));
            case 5 ->
                    new Node(
                            NodeKind.LINK,
                            Map.of("to", "https://example.com/" + random.nextInt(3)),
                            "",
                            merged(several(2, () -> inline(0))));
            case 6 -> new Node(NodeKind.CODE_TEXT, Map.of(), words(), List.of());
            case 7 -> node(NodeKind.LINE_BREAK, List.of());
            case 8 ->
                    new Node(
                            NodeKind.FOOTNOTE_REFERENCE,
                            Map.of("number", Integer.toString(1 + random.nextInt(2))),
                            "",
                            List.of());
            default -> text(words());
        };
    }

    /** Texts side by side are one text, as an article has them. */
    static List<Node> merged(List<Node> nodes) {
        List<Node> merged = new ArrayList<>();
        for (Node node : nodes) {
            int last = merged.size() - 1;
            if (node.kind() == NodeKind.TEXT
                    && last >= 0
                    && merged.get(last).kind() == NodeKind.TEXT) {
                merged.set(last, text(merged.get(last).text() + node.text()));
            } else {
                merged.add(node);
            }
        }
        return merged;
    }

    String words() {
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

    private static Node node(NodeKind kind, List<Node> children) {
        return new Node(kind, Map.of(), "", children);
    }

    private static Node text(String words) {
        return new Node(NodeKind.TEXT, Map.of(), words, List.of());
    }
}
