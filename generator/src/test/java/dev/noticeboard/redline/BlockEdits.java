package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.StructureEdits.Edit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Blocks that become others: divided, joined, made a list or unmade, without a word changed. */
record BlockEdits(Random random) {

    static int index(List<Node> blocks, Predicate<Node> fits) {
        return IntStream.range(0, blocks.size())
                .filter(i -> fits.test(blocks.get(i)))
                .findFirst()
                .orElse(-1);
    }

    static Predicate<Node> fits(Edit edit) {
        return switch (edit) {
            case PARAGRAPH_DIVIDED,
                    PARAGRAPHS_JOINED,
                    LIST_MADE,
                    LIST_MADE_OF_SENTENCES,
                    QUOTE_MADE ->
                    is(NodeKind.PARAGRAPH);
            case QUOTE_UNMADE -> is(NodeKind.QUOTE);
            case TABLES_JOINED, TABLE_MADE_A_LIST -> is(NodeKind.TABLE);
            default -> is(NodeKind.LIST, NodeKind.ORDERED_LIST);
        };
    }

    List<Node> edited(List<Node> blocks, Edit edit) {
        int at = index(blocks, fits(edit));
        Node block = blocks.get(at);
        List<Node> after = blocks.subList(at + 1, blocks.size());
        List<Node> like =
                after.stream().limit(1).filter(next -> next.kind() == block.kind()).toList();
        List<Node> edited = new ArrayList<>(blocks.subList(0, at));
        boolean two =
                edit == Edit.PARAGRAPHS_JOINED
                        || edit == Edit.LISTS_JOINED
                        || edit == Edit.TABLES_JOINED;
        edited.addAll(two ? joined(block, like) : alone(block, edit));
        edited.addAll(two ? after.subList(like.size(), after.size()) : after);
        return edited;
    }

    /** A block and perhaps the next one, as one. */
    private static List<Node> joined(Node block, List<Node> next) {
        List<Node> children = new ArrayList<>(block.children());
        for (Node other : next) {
            if (block.kind() == NodeKind.PARAGRAPH) {
                children.add(text(" "));
            }
            other.children().stream()
                    .filter(is(NodeKind.CAPTION, NodeKind.HEAD_ROW).negate())
                    .forEach(children::add);
        }
        return List.of(
                block.withChildren(
                        block.kind() == NodeKind.PARAGRAPH
                                ? GeneratedArticles.merged(children)
                                : children));
    }

    private List<Node> alone(Node block, Edit edit) {
        List<Node> children = block.children();
        return switch (edit) {
            case PARAGRAPH_DIVIDED -> divided(block, true);
            case LIST_MADE_OF_SENTENCES -> listed(block);
            case LIST_RUN_TOGETHER -> runTogether(block);
            case LIST_DIVIDED ->
                    cut(block)
                            .map(
                                    cut ->
                                            List.of(
                                                    block.withChildren(children.subList(0, cut)),
                                                    plain(
                                                            block,
                                                            children.subList(
                                                                    cut, children.size()))))
                            .findFirst()
                            .orElse(List.of(block));
            case LIST_INTERRUPTED ->
                    cut(block)
                            .map(
                                    cut ->
                                            List.of(
                                                    block.withChildren(children.subList(0, cut)),
                                                    node(
                                                            NodeKind.PARAGRAPH,
                                                            List.of(text("An interruption."))),
                                                    plain(
                                                            block,
                                                            children.subList(
                                                                    cut, children.size()))))
                            .findFirst()
                            .orElse(List.of(block));
            case ITEMS_NESTED ->
                    cut(block)
                            .map(cut -> List.of(nested(block, cut)))
                            .findFirst()
                            .orElse(List.of(block));
            case LIST_MADE ->
                    List.of(node(NodeKind.LIST, List.of(node(NodeKind.ITEM, List.of(block)))));
            case LIST_UNMADE ->
                    children.stream().flatMap(item -> item.children().stream()).toList();
            case QUOTE_MADE -> List.of(node(NodeKind.QUOTE, List.of(block)));
            case QUOTE_UNMADE -> children;
            case TABLE_MADE_A_LIST ->
                    List.of(
                            node(
                                    NodeKind.LIST,
                                    children.stream()
                                            .filter(is(NodeKind.ROW))
                                            .map(
                                                    row ->
                                                            node(
                                                                    NodeKind.ITEM,
                                                                    row.children().stream()
                                                                            .flatMap(
                                                                                    cell ->
                                                                                            cell
                                                                                                    .children()
                                                                                                    .stream())
                                                                            .toList()))
                                            .filter(item -> !item.children().isEmpty())
                                            .toList()));
            case LIST_NUMBERED ->
                    List.of(
                            new Node(
                                    NodeKind.ORDERED_LIST,
                                    Map.of("start", Integer.toString(1 + random.nextInt(9))),
                                    "",
                                    children));
            default -> {
                List<Node> items = new ArrayList<>(children);
                items.add(
                        random.nextInt(items.size() + 1),
                        node(
                                NodeKind.ITEM,
                                List.of(
                                        node(
                                                NodeKind.PARAGRAPH,
                                                List.of(text("An item put in"))))));
                yield List.of(block.withChildren(items));
            }
        };
    }

    private static Node plain(Node list, List<Node> items) {
        return list.withChildren(items);
    }

    private Stream<Integer> cut(Node block) {
        int size = block.children().size();
        return size < 2 ? Stream.empty() : Stream.of(1 + random.nextInt(size - 1));
    }

    /** The items behind one stand under it. */
    private static Node nested(Node list, int cut) {
        List<Node> items = new ArrayList<>(list.children().subList(0, cut));
        Node over = items.remove(cut - 1);
        List<Node> inside = new ArrayList<>(over.children());
        inside.add(list.withChildren(list.children().subList(cut, list.children().size())));
        items.add(over.withChildren(inside));
        return list.withChildren(items);
    }

    /** A paragraph as a list of two or three items. */
    private List<Node> listed(Node paragraph) {
        List<Node> parts = new ArrayList<>(divided(paragraph, false));
        parts.addAll(divided(parts.remove(parts.size() - 1), false));
        return List.of(
                node(
                        NodeKind.LIST,
                        parts.stream().map(part -> node(NodeKind.ITEM, List.of(part))).toList()));
    }

    /** A list as one paragraph, with a space where the script has one. */
    private static List<Node> runTogether(Node list) {
        List<Node> paragraphs =
                list.children().stream().flatMap(item -> item.children().stream()).toList();
        if (!paragraphs.stream().allMatch(is(NodeKind.PARAGRAPH))) {
            return List.of(list);
        }
        List<Node> words = new ArrayList<>();
        for (Node paragraph : paragraphs) {
            int last = words.size() - 1;
            if (last >= 0 && !endsUnspaced(words.get(last).text())) {
                words.add(text(" "));
            }
            words.addAll(paragraph.children());
        }
        return List.of(node(NodeKind.PARAGRAPH, GeneratedArticles.merged(words)));
    }

    private static boolean endsUnspaced(String words) {
        return !words.isEmpty() && isUnspaced(words.charAt(words.length() - 1));
    }

    private static boolean isUnspaced(char c) {
        return c == '\u3002' || Character.isIdeographic(c);
    }

    /** A place in a paragraph: behind so many characters of one of its nodes, or at a space. */
    private record Cut(int node, int at, boolean isSpace) {}

    /**
     * A paragraph cut at one of the spaces in its words, or else behind one of its sentences, or a
     * character of a script without spaces.
     */
    private List<Node> divided(Node paragraph, boolean anywhere) {
        List<Node> content = paragraph.children();
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            String words = content.get(i).kind() == NodeKind.TEXT ? content.get(i).text() : "";
            for (int at = 1; at + 1 < words.length(); at++) {
                boolean space = words.charAt(at) == ' ';
                char before = words.charAt(at - 1);
                if (anywhere ? space : isUnspaced(before) || (before == '.' && space)) {
                    cuts.add(new Cut(i, at, space));
                }
            }
        }
        if (cuts.isEmpty()) {
            return List.of(paragraph);
        }
        Collections.shuffle(cuts, random);
        Cut cut = cuts.get(0);
        String words = content.get(cut.node()).text();
        List<Node> first = new ArrayList<>(content.subList(0, cut.node()));
        first.add(text(words.substring(0, cut.at())));
        List<Node> second = new ArrayList<>(content.subList(cut.node() + 1, content.size()));
        second.add(0, text(words.substring(cut.at() + (cut.isSpace() ? 1 : 0))));
        return List.of(paragraph.withChildren(first), paragraph.withChildren(second));
    }

    static Predicate<Node> is(NodeKind... kinds) {
        return node -> List.of(kinds).contains(node.kind());
    }

    static Node node(NodeKind kind, List<Node> children) {
        return new Node(kind, Map.of(), "", children);
    }

    static Node text(String words) {
        return new Node(NodeKind.TEXT, Map.of(), words, List.of());
    }
}
