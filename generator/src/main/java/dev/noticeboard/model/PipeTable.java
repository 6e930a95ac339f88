package dev.noticeboard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The first rows of a table as Markdown writes them, in one line, for a finding that shows how to
 * write it.
 */
public final class PipeTable {

    /** What stands for the end of a line where several are shown in one. */
    public static final String LINE_END = " ⏎ ";

    private static final int ROWS = 3;
    private static final int COLUMNS = 6;
    private static final int LONGEST_CELL = 24;
    private static final String MORE = "…";

    private PipeTable() {}

    /** How to write some rows, the first of which names the columns, as a table. */
    public static String mend(List<List<String>> rows) {
        return "write it as a table, each ⏎ the end of a line and an empty line above it: "
                + of(rows);
    }

    /** Some rows, of which the first names the columns. Those that are too short are filled up. */
    static String of(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows.subList(0, Math.min(ROWS, rows.size()))) {
            lines.add(line(IntStream.range(0, width).mapToObj(i -> cell(row, i)).toList()));
            if (lines.size() == 1) {
                lines.add(line(IntStream.range(0, width).mapToObj(i -> "---").toList()));
            }
        }
        if (rows.size() > ROWS) {
            lines.add(MORE);
        }
        return String.join(LINE_END, lines);
    }

    private static String line(List<String> cells) {
        List<String> shown = cells.size() > COLUMNS ? cells.subList(0, COLUMNS - 1) : cells;
        String more = cells.size() > COLUMNS ? MORE + " |" : "";
        return shown.stream().map(cell -> cell + " |").collect(Collectors.joining(" ", "| ", ""))
                + (more.isEmpty() ? "" : " " + more);
    }

    private static String cell(List<String> row, int index) {
        return index < row.size()
                ? Snippet.of(row.get(index), LONGEST_CELL).replace("|", "\\|")
                : "";
    }
}
