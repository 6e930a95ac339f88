package dev.noticeboard.redline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.StructureEdits.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Where words stand otherwise and none is another, no word is marked but what was put in or taken
 * out with it: a heading, an item, a row of heads.
 */
class StructureMarkedTest {

    private static final long SEED = Long.getLong("noticeboard.seed", 20261130L);
    private static final int TEXTS = 25;

    /** How many words a heading has. */
    private static final int HEADING = 3;

    private int words;

    @ParameterizedTest
    @EnumSource(Edit.class)
    void noWordIsMarked(Edit edit) {
        for (int i = 0; i < TEXTS; i++) {
            Node older = article();
            Node newer = new StructureEdits(new Random(SEED + i)).edited(older, edit);
            String pair = edit + " " + i + " of seed " + SEED;
            int more = count(newer) - count(older);
            // A number before a heading is quiet.
            int in = edit == Edit.HEADING_RENUMBERED ? 0 : Math.max(0, more);
            int out = Math.max(0, -more);
            // Of what changed places the lighter moves, and that may be text with its heading.
            int aside = edit == Edit.BLOCK_MOVED_TO_ANOTHER_SECTION ? HEADING : 0;
            holds(pair, marked(older, newer), in, out, aside);
            holds(pair + ", backwards", marked(newer, older), out, in, aside);
        }
    }

    private static void holds(String pair, List<Integer> marked, int in, int out, int aside) {
        assertThat(marked).as(pair).isIn(List.of(in, out), List.of(in + aside, out + aside));
    }

    private static List<Integer> marked(Node older, Node newer) {
        Counts counts = Redline.of(older, newer).counts();
        return List.of(counts.wordsIn(), counts.wordsOut());
    }

    private static int count(Node article) {
        return article.words().strip().split("\\s+").length;
    }

    private Node article() {
        List<Node> children = new ArrayList<>();
        children.add(node(NodeKind.TITLE, text("Policy")));
        for (int i = 0; i < 4; i++) {
            children.add(
                    new Node(
                            NodeKind.SECTION,
                            Map.of("level", "2", "anchor", "s" + i),
                            "",
                            List.of(
                                    node(NodeKind.HEADING, text(sentence(HEADING))),
                                    paragraph(),
                                    paragraph(),
                                    list(NodeKind.LIST, Map.of()),
                                    list(NodeKind.LIST, Map.of()),
                                    paragraph(),
                                    list(NodeKind.ORDERED_LIST, Map.of("start", "1")),
                                    node(NodeKind.QUOTE, paragraph(), paragraph()),
                                    table(),
                                    table())));
        }
        return new Node(
                NodeKind.ARTICLE,
                Map.of("format", "1", "lang", "en", "notice", "privacy", "version", "2024-01-01"),
                "",
                children);
    }

    private Node list(NodeKind kind, Map<String, String> shape) {
        List<Node> items =
                IntStream.range(0, 4).mapToObj(i -> node(NodeKind.ITEM, paragraph())).toList();
        return new Node(kind, shape, "", items);
    }

    private Node table() {
        return node(
                NodeKind.TABLE,
                row(NodeKind.HEAD_ROW, 2),
                row(NodeKind.ROW, 7),
                row(NodeKind.ROW, 7));
    }

    private Node row(NodeKind kind, int words) {
        return node(kind, cell(words), cell(words));
    }

    private Node cell(int words) {
        return node(NodeKind.CELL, node(NodeKind.PARAGRAPH, text(sentence(words))));
    }

    private Node paragraph() {
        return node(
                NodeKind.PARAGRAPH,
                text(sentence(8) + ". " + sentence(9) + ". " + sentence(7) + "."));
    }

    /** Words that stand nowhere else. */
    private String sentence(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> (i == 0 ? "W" : "w") + letters(words++))
                .collect(Collectors.joining(" "));
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                .collect(Collectors.joining());
    }

    private static Node node(NodeKind kind, Node... children) {
        return new Node(kind, Map.of(), "", List.of(children));
    }

    private static Node text(String words) {
        return new Node(NodeKind.TEXT, Map.of(), words, List.of());
    }
}
