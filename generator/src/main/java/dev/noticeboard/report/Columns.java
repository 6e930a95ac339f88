package dev.noticeboard.report;

import java.util.List;

/** A table for a terminal: each column as wide as its widest cell. */
final class Columns {

    private static final int GAP = 2;

    private Columns() {}

    /**
     * The rows as lines that end in line feeds.
     *
     * @param rows rows of one length, the first of them the head
     */
    static String of(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream().mapToInt(r -> cells(r.get(column))).max().orElse(0);
                String cell = Inert.visible(row.get(i), false);
                line.append(cell).append(" ".repeat(width - cells(cell) + GAP));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }

    private static int cells(String cell) {
        return Inert.visible(cell, false).codePoints().map(CellWidth::of).sum();
    }
}
