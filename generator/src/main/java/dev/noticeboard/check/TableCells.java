package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every row of a table has as many cells as its first one.
 *
 * <p>A cell counts for as many columns as it spans, and again in each further row that it reaches
 * into.
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
        List<Finding> findings = new ArrayList<>();
        inGroup(table.head(), 0, findings);
        int columns = table.head().isEmpty() ? 0 : width(table.head().get(0));
        inGroup(table.body(), columns, findings);
        return findings.stream();
    }

    // HTML's table model: cells reach down within the head or the body they stand in, not beyond.
    private void inGroup(List<Block.Row> rows, int columns, List<Finding> findings) {
        int[] fromAbove = new int[rows.size()];
        int expected = columns;
        for (int i = 0; i < rows.size(); i++) {
            Block.Row row = rows.get(i);
            int width = width(row) + fromAbove[i];
            reachDown(row, i, fromAbove);
            if (expected == 0) {
                expected = width;
            } else if (width != expected) {
                findings.add(finding(row, width, expected));
            }
        }
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
        return row.cells().stream().mapToInt(cell -> Math.max(1, cell.columns())).sum();
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
