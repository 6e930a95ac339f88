package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every row of a table has as many cells as the table has columns.
 *
 * <p>The columns are those of the widest row of the head, or of the first row where there is no
 * head. A cell counts for as many columns as it spans, and again in each further row that it
 * reaches into.
 */
final class TableCells implements Check {

    @Override
    public Rule rule() {
        return Rule.TABLE_CELLS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contents().blocks(Block.Table.class).flatMap(this::in).toList();
    }

    private Stream<Finding> in(Block.Table table) {
        int[] head = widths(table.head());
        int[] body = widths(table.body());
        int columns = IntStream.of(head).max().orElse(body.length == 0 ? 0 : body[0]);
        return Stream.concat(
                other(table.head(), head, columns), other(table.body(), body, columns));
    }

    private Stream<Finding> other(List<Block.Row> rows, int[] widths, int columns) {
        return IntStream.range(0, rows.size())
                .filter(i -> widths[i] != columns)
                .mapToObj(i -> finding(rows.get(i), widths[i], columns));
    }

    // HTML's table model: cells reach down within the head or the body they stand in, not beyond.
    private static int[] widths(List<Block.Row> rows) {
        int[] fromAbove = new int[rows.size()];
        int[] widths = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            widths[i] = width(rows.get(i)) + fromAbove[i];
            reachDown(rows.get(i), i, fromAbove);
        }
        return widths;
    }

    private static void reachDown(Block.Row row, int index, int[] fromAbove) {
        for (Block.Cell cell : row.cells()) {
            int end = Math.min(fromAbove.length, index + Math.max(1, cell.rows()));
            for (int below = index + 1; below < end; below++) {
                fromAbove[below] += Math.max(1, cell.columns());
            }
        }
    }

    private static int width(Block.Row row) {
        return row.cells().stream()
                .limit(row.written())
                .mapToInt(cell -> Math.max(1, cell.columns()))
                .sum();
    }

    private Finding finding(Block.Row row, int width, int expected) {
        return Finding.of(
                rule(),
                row.place(),
                "this row fills %s of the table's %s columns".formatted(width, expected),
                width > expected
                        ? "delete the cells beyond, or write \\| for a pipe that is part of the"
                                + " text"
                        : "add the missing cells, empty ones included");
    }
}
