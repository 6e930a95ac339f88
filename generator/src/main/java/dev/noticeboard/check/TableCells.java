package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every row of a table has as many cells as the table has columns.
 *
 * <p>The columns are those of the head, or of the first row where there is no head. Where the rows
 * of a head disagree, most rows of the table decide, so that the odd one among them is told. A cell
 * counts for as many columns as it spans, and again in each further row that it reaches into. Rows
 * that fill as many of the columns as each other are told once a table, since most often it is the
 * head that is wrong.
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
        int columns = columns(head, body);
        return Stream.concat(
                other(table.head(), head, columns), other(table.body(), body, columns));
    }

    private static int columns(int[] head, int[] body) {
        if (head.length == 0) {
            return body.length == 0 ? 0 : body[0];
        }
        return IntStream.of(head).distinct().count() == 1 ? head[0] : mostCommon(head, body);
    }

    // Of two that are equally common, the one that comes first.
    private static int mostCommon(int[] head, int[] body) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        IntStream.concat(IntStream.of(head), IntStream.of(body))
                .forEach(width -> counts.merge(width, 1, Integer::sum));
        int most = counts.values().stream().max(Integer::compare).orElseThrow();
        return counts.entrySet().stream()
                .filter(width -> width.getValue() == most)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private Stream<Finding> other(List<Block.Row> rows, int[] widths, int columns) {
        Map<Integer, List<Block.Row>> byWidth = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (widths[i] != columns) {
                byWidth.computeIfAbsent(widths[i], width -> new ArrayList<>()).add(rows.get(i));
            }
        }
        return byWidth.entrySet().stream()
                .map(alike -> finding(alike.getValue(), alike.getKey(), columns));
    }

    private static String others(int more) {
        return switch (more) {
            case 0 -> "";
            case 1 -> ", like one more,";
            default -> ", like %s more,".formatted(more);
        };
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

    private Finding finding(List<Block.Row> rows, int width, int expected) {
        return Finding.of(
                rule(),
                rows.get(0).place(),
                "this row%s fills %s of the table's %s columns"
                        .formatted(others(rows.size() - 1), width, expected),
                width > expected
                        ? "delete the cells beyond, or write \\| for a pipe that is part of the"
                                + " text"
                        : "add the missing cells, empty ones included");
    }
}
