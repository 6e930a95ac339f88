package dev.noticeboard.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tables stay tables on a narrow screen. */
class TableShapeTest {

    @ParameterizedTest
    @CsvSource({
        "one day, false",
        "fourteen chars, false",
        "fifteen letters, true",
        "最後のご注文, false",
        "最後のご注文から7年間, true"
    })
    void aTableOfThreeColumnsBecomesCardsWhereACellIsLong(String words, boolean cards) {
        Node table =
                node(
                        NodeKind.TABLE,
                        List.of(
                                node(NodeKind.HEAD_ROW, List.of(cell("A"), cell("B"), cell("C"))),
                                node(NodeKind.ROW, List.of(cell("a"), cell("b"), cell(words)))));
        assertThat(TableShape.of(Part.Whole.of(Mark.KEPT, table)).isCards()).isEqualTo(cards);
    }

    @ParameterizedTest
    @CsvSource({"3, 1, false", "4, 1, false", "4, 2, true", "6, 2, true", "7, 1, false"})
    void aTableThatNoCardsCanShowScrollsOnANarrowScreen(int columns, int heads, boolean few) {
        Node row = node(NodeKind.ROW, Collections.nCopies(columns, cell("a long enough cell")));
        Node head = node(NodeKind.HEAD_ROW, Collections.nCopies(columns, cell("A")));
        List<Node> rows = new ArrayList<>(Collections.nCopies(heads, head));
        rows.add(row);
        TableShape shape = TableShape.of(Part.Whole.of(Mark.KEPT, node(NodeKind.TABLE, rows)));
        assertThat(shape.isWideForFew()).isEqualTo(few);
        assertThat(shape.isWide()).isEqualTo(few || columns == 7);
    }

    private static Node cell(String words) {
        Node text = new Node(NodeKind.TEXT, Map.of(), words, List.of());
        return node(NodeKind.CELL, List.of(node(NodeKind.PARAGRAPH, List.of(text))));
    }

    private static Node node(NodeKind kind, List<Node> children) {
        return new Node(kind, Map.of(), "", children);
    }
}
