package dev.noticeboard.render.html;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a table is laid out.
 *
 * @param rows its rows, head rows first
 * @param columns in which of two texts each column stands; empty where all stand in both
 * @param names the names of its columns; empty where they are not repeated in each cell
 * @param width how many columns it has
 * @param headersByHand whether header cells were written out among its rows
 * @param changed its first row in which a cell of a column stands in one text alone
 */
public record TableShape(
        List<Part> rows,
        List<Mark> columns,
        List<String> names,
        int width,
        boolean headersByHand,
        Optional<Part> changed) {

    /** Up to so many columns of short cells stay a table at 320 pixels. */
    private static final int FEW_COLUMNS = 3;

    /** A cell of up to so many letters is short; a full-width character takes the room of two. */
    private static final int SHORT = 14;

    /** A table of more columns than this needs two dimensions. */
    private static final int MANY_COLUMNS = 6;

    /** Stands in a row of one text where a column of the other text is. */
    private static final Part PADDING =
            Part.Whole.of(
                    Mark.KEPT, new Node(NodeKind.CELL, Map.of("padding", "yes"), "", List.of()));

    static TableShape of(Part table) {
        List<Part> rows =
                table.parts().stream()
                        .filter(part -> part.shape().kind() != NodeKind.CAPTION)
                        .toList();
        List<Mark> columns = table instanceof Part.Changed changed ? changed.columns() : List.of();
        int width =
                Math.max(columns.size(), rows.stream().mapToInt(TableShape::width).max().orElse(0));
        boolean byHand =
                rows.stream()
                        .filter(row -> !isHead(row))
                        .flatMap(row -> row.parts().stream())
                        .anyMatch(TableShape::isWrittenHeader);
        Optional<Part> changed =
                rows.stream()
                        .filter(Part.Changed.class::isInstance)
                        .filter(o -> o.parts().stream().anyMatch(c -> c.mark() != Mark.KEPT))
                        .findFirst();
        TableShape bare = new TableShape(rows, columns, List.of(), width, byHand, changed);
        return bare.isFitForCards()
                ? new TableShape(rows, columns, bare.columnNames(), width, byHand, changed)
                : bare;
    }

    private static int width(Part row) {
        return row.parts().stream()
                .map(cell -> cell.shape().attribute("columns"))
                .mapToInt(columns -> columns.isEmpty() ? 1 : Integer.parseInt(columns))
                .sum();
    }

    /** Whether it scrolls sideways in a region of its own. */
    boolean isWide() {
        return width > MANY_COLUMNS || isWideForFew();
    }

    /**
     * Whether it does so on a narrow screen alone: some columns more than fit there, with a second
     * head or cells that span others, which no cards can show.
     */
    boolean isWideForFew() {
        return width > FEW_COLUMNS && width <= MANY_COLUMNS && !isPlainGrid();
    }

    /** Whether it is shown as cards on a narrow screen. */
    boolean isCards() {
        return !names.isEmpty();
    }

    private boolean isFitForCards() {
        boolean compact = width <= FEW_COLUMNS && cells().allMatch(cell -> length(cell) <= SHORT);
        return !isWide() && !compact && isPlainGrid();
    }

    private boolean isPlainGrid() {
        return rows.stream().filter(TableShape::isHead).count() == 1
                && cells().allMatch(
                                cell ->
                                        cell.shape().attribute("columns").isEmpty()
                                                && cell.shape().attribute("rows").isEmpty());
    }

    private Stream<Part> cells() {
        return rows.stream().flatMap(row -> row.parts().stream());
    }

    private List<String> columnNames() {
        return rows.stream()
                .filter(TableShape::isHead)
                .findFirst()
                .map(head -> aligned(head).stream().map(TableShape::words).toList())
                .orElse(List.of());
    }

    /** The name that a cell of a column repeats; empty where it repeats none. */
    String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    /** The cells of a row, with padding where a column stands in the other text alone. */
    List<Part> aligned(Part row) {
        if (columns.isEmpty() || row.parts().size() == columns.size()) {
            return row.parts();
        }
        List<Part> aligned = new ArrayList<>();
        Iterator<Part> cells = row.parts().iterator();
        for (Mark column : columns) {
            boolean other = column != Mark.KEPT && column != row.mark();
            aligned.add(other || !cells.hasNext() ? PADDING : cells.next());
        }
        return aligned;
    }

    static boolean isPadding(Part cell) {
        return !cell.shape().attribute("padding").isEmpty();
    }

    /**
     * Whether a cell that stands in one of the texts alone is a change of its own: in a column that
     * does, only the first one is.
     */
    boolean isChange(Part row) {
        return columns.isEmpty() || changed.filter(first -> first == row).isPresent();
    }

    /**
     * Whether a cell names its column or row: the first cell of a row names it, unless header cells
     * were written out in the table.
     *
     * @param cells the cells of its row, as {@link #aligned} gives them
     */
    boolean isHeader(List<Part> cells, int column, boolean head) {
        Part cell = cells.get(column);
        if (isPadding(cell) || words(cell).isBlank()) {
            return false;
        }
        if (head || isWrittenHeader(cell)) {
            return true;
        }
        return !headersByHand && width > 1 && isFirst(cells, column);
    }

    // A column may have been put in before the one that was the first.
    private static boolean isFirst(List<Part> cells, int column) {
        Mark mark = cells.get(column).mark();
        return cells.subList(0, column).stream()
                .filter(before -> !isPadding(before))
                .noneMatch(before -> before.mark() == Mark.KEPT || before.mark() == mark);
    }

    private static boolean isWrittenHeader(Part cell) {
        return !cell.shape().attribute("header").isEmpty();
    }

    static boolean isHead(Part row) {
        return row.shape().kind() == NodeKind.HEAD_ROW;
    }

    /** The words of a part, as they are now where they were changed. */
    public static String words(Part part) {
        if (part instanceof Part.Whole whole) {
            return whole.node().words();
        } else if (part instanceof Part.Reworded reworded) {
            StringBuilder words = new StringBuilder();
            reworded.runs()
                    .forEach(run -> run.newer().ifPresent(leaf -> words.append(leaf.text())));
            return words.toString();
        }
        return String.join(
                " ",
                part.parts().stream()
                        .filter(inner -> inner.mark() != Mark.REMOVED)
                        .map(TableShape::words)
                        .toList());
    }

    // Anything more than a paragraph is long.
    private static int length(Part cell) {
        boolean plain = cell.parts().stream().allMatch(p -> p.shape().kind() == NodeKind.PARAGRAPH);
        return plain ? words(cell).codePoints().map(TableShape::room).sum() : SHORT + 1;
    }

    private static int room(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> 1;
        };
    }
}
