package dev.noticeboard.check;

import static dev.noticeboard.check.PlainText.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Block;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableCellsTest {

    private static final TableCells CHECK = new TableCells();

    @Test
    void aRowWithTooManyCellsAndOneWithTooFew() {
        Block table = table(row(1, cell(1, 1), cell(1, 1)), row(3, cell(3, 1)), row(4, cell(1, 1)));
        assertThat(PlainText.findings(CHECK, PlainText.of(table)))
                .containsExactly(
                        "notice.md:3:1: error[table-cells]: this row fills 3 of the table's 2"
                            + " columns; delete the cells beyond, or write \\| for a pipe that is"
                            + " part of the text",
                        "notice.md:4:1: error[table-cells]: this row fills 1 of the table's 2"
                                + " columns; add the missing cells, empty ones included");
    }

    @Test
    void rowsThatAreWrongAlikeAreToldOnceATable() {
        Block table =
                table(
                        row(1, cell(1, 1), cell(1, 1)),
                        row(3, cell(1, 1)),
                        row(4, cell(3, 1)),
                        row(5, cell(1, 1)),
                        row(6, cell(1, 1)),
                        row(7, cell(3, 1)));
        assertThat(PlainText.findings(CHECK, PlainText.of(table, table)))
                .hasSize(4)
                .startsWith(
                        "notice.md:3:1: error[table-cells]: this row, like 2 more, fills 1 of the"
                                + " table's 2 columns; add the missing cells, empty ones included")
                .anyMatch(
                        finding ->
                                finding.startsWith(
                                        "notice.md:4:1: error[table-cells]: this row, like one"
                                                + " more, fills 3 of the table's 2 columns; "));
    }

    @Test
    void anOddRowOfTheHeadIsToldAndNoRowOfTheBody() {
        Block table =
                new Block.Table(
                        at(1, 1),
                        List.of(),
                        List.of(row(1, cell(3, 1)), row(2, cell(4, 1)), row(3, cell(3, 1))),
                        List.of(row(5, cell(3, 1)), row(6, cell(3, 1))));
        assertThat(PlainText.findings(CHECK, PlainText.of(table)))
                .singleElement()
                .asString()
                .startsWith(
                        "notice.md:2:1: error[table-cells]: this row fills 4 of the table's 3 ");
    }

    @Test
    void aCellThatTheReaderFilledInIsMissingAllTheSame() {
        Block.Cell filled = new Block.Cell(at(3, 1), false, 1, 1, Optional.empty(), List.of());
        Block table = table(row(1, cell(1, 1), cell(1, 1)), row(3, cell(1, 1), filled));
        assertThat(PlainText.findings(CHECK, PlainText.of(table)))
                .containsExactly(
                        "notice.md:3:1: error[table-cells]: this row fills 1 of the table's 2"
                                + " columns; add the missing cells, empty ones included");
    }

    @Test
    void cellsThatReachIntoTheRowsBelow() {
        Block table =
                table(
                        row(1, cell(1, 1), cell(2, 1)),
                        row(3, cell(1, 3), cell(1, 1), cell(1, 1)),
                        row(4, cell(2, 1)),
                        row(5, cell(1, 1), cell(1, 1)));
        assertThat(PlainText.findings(CHECK, PlainText.of(table))).isEmpty();
    }

    private static Block table(Block.Row head, Block.Row... body) {
        return new Block.Table(at(1, 1), List.of(), List.of(head), Arrays.asList(body));
    }

    private static Block.Row row(int line, Block.Cell... cells) {
        return new Block.Row(at(line, 1), Arrays.asList(cells));
    }

    private static Block.Cell cell(int columns, int rows) {
        return new Block.Cell(at(1, 2), false, columns, rows, Optional.empty(), List.of());
    }
}
