package dev.noticeboard.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
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
                        Kind.TABLE,
                        List.of(
                                node(Kind.HEAD_ROW, List.of(cell("A"), cell("B"), cell("C"))),
                                node(Kind.ROW, List.of(cell("a"), cell("b"), cell(words)))));
        assertThat(TableShape.of(Part.Whole.of(Mark.KEPT, table)).isCards()).isEqualTo(cards);
    }

    @ParameterizedTest
    @CsvSource({"3, 1, false", "4, 1, false", "4, 2, true", "6, 2, true", "7, 1, false"})
    void aTableThatNoCardsCanShowScrollsOnANarrowScreen(int columns, int heads, boolean few) {
        Node row = node(Kind.ROW, Collections.nCopies(columns, cell("a long enough cell")));
        Node head = node(Kind.HEAD_ROW, Collections.nCopies(columns, cell("A")));
        List<Node> rows = new ArrayList<>(Collections.nCopies(heads, head));
        rows.add(row);
        TableShape shape = TableShape.of(Part.Whole.of(Mark.KEPT, node(Kind.TABLE, rows)));
        assertThat(shape.isWideForFew()).isEqualTo(few);
        assertThat(shape.isWide()).isEqualTo(few || columns == 7);
    }

    private static Node cell(String words) {
        Node text = new Node(Kind.TEXT, Map.of(), words, List.of());
        return node(Kind.CELL, List.of(node(Kind.PARAGRAPH, List.of(text))));
    }

    private static Node node(Kind kind, List<Node> children) {
        return new Node(kind, Map.of(), "", children);
    }
}
