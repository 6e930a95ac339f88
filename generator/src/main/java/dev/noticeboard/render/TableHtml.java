package dev.noticeboard.render;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tables of an article as HTML.
 *
 * <p>Each has a caption and each header cell a scope. On a narrow screen a table of more than a few
 * short columns is shown as cards, in which every cell repeats the name of its column; one of very
 * many columns scrolls sideways in a region of its own (WCAG 2.2, 1.4.10).
 */
final class TableHtml {

    /** Up to so many columns of short cells stay a table at 320 pixels. */
    private static final int FEW_COLUMNS = 3;

    /** A cell of up to so many characters is short. */
    private static final int SHORT = 14;

    /** A table of more columns than this needs two dimensions. */
    private static final int MANY_COLUMNS = 6;

    private final Html out;
    private final InlineHtml inlines;
    private final BlockHtml blocks;
    private final Phrases phrases;
    private int tables;

    TableHtml(Html out, InlineHtml inlines, BlockHtml blocks, Phrases phrases) {
        this.out = out;
        this.inlines = inlines;
        this.blocks = blocks;
        this.phrases = phrases;
    }

    void write(Block.Table table, String heading) {
        tables++;
        String caption = "nb-table-" + tables;
        boolean wide = columns(table) > MANY_COLUMNS;
        if (wide) {
            out.open(
                    "div",
                    Map.of(
                            "aria-labelledby", caption,
                            "class", "scroll",
                            "role", "region",
                            "tabindex", "0"));
            out.newline();
        }
        boolean cards = !wide && !isCompact(table) && isPlainGrid(table);
        out.open("table", cards ? Map.of("class", "cards") : Map.of()).newline();
        caption(table, caption, heading);
        List<String> names = columnNames(table);
        if (!table.head().isEmpty()) {
            out.open("thead").newline();
            table.head().forEach(row -> row(row, List.of(), true, table));
            out.close("thead").newline();
        }
        if (!table.body().isEmpty()) {
            out.open("tbody").newline();
            table.body().forEach(row -> row(row, cards ? names : List.of(), false, table));
            out.close("tbody").newline();
        }
        out.close("table");
        if (wide) {
            out.newline().close("div");
        }
    }

    private void caption(Block.Table table, String id, String heading) {
        if (table.caption().isEmpty()) {
            Map<String, String> attributes = new TreeMap<>(inlines.inOwnWords());
            attributes.put("data-nb", "");
            attributes.put("id", id);
            out.open("caption", attributes)
                    .text(phrases.words("table.caption", Map.of("heading", heading)));
        } else {
            out.open("caption", Map.of("id", id));
            inlines.write(table.caption());
        }
        out.close("caption").newline();
    }

    private void row(Block.Row row, List<String> names, boolean head, Block.Table table) {
        out.open("tr").newline();
        for (int column = 0; column < row.cells().size(); column++) {
            String name = column < names.size() ? names.get(column) : "";
            cell(row.cells().get(column), column, name, head, table);
        }
        out.close("tr").newline();
    }

    private void cell(Block.Cell cell, int column, String name, boolean head, Block.Table table) {
        Map<String, String> attributes = new TreeMap<>();
        String element = "td";
        if (!isEmpty(cell) && isHeader(cell, column, head, table)) {
            element = "th";
            attributes.put("scope", head ? "col" : "row");
        }
        if (cell.columns() > 1) {
            attributes.put("colspan", Integer.toString(cell.columns()));
        }
        if (cell.rows() > 1) {
            attributes.put("rowspan", Integer.toString(cell.rows()));
        }
        cell.alignment()
                .map(alignment -> alignment.name().toLowerCase(Locale.ROOT))
                .filter(alignment -> !alignment.equals("left"))
                .ifPresent(alignment -> attributes.put("class", "align-" + alignment));
        out.open(element, attributes);
        if (!name.isEmpty()) {
            out.open("span", Map.of("class", "column", "data-nb", "")).text(name).close("span");
        }
        content(cell);
        out.close(element).newline();
    }

    private void content(Block.Cell cell) {
        if (cell.blocks().size() == 1 && cell.blocks().get(0) instanceof Block.Paragraph only) {
            inlines.write(only.content());
        } else if (!cell.blocks().isEmpty()) {
            blocks.write(cell.blocks(), "");
        }
    }

    // The first cell of a row names it, unless the row's own header cells were written out.
    private static boolean isHeader(Block.Cell cell, int column, boolean head, Block.Table table) {
        if (head || cell.header()) {
            return true;
        }
        boolean namedByHand =
                table.body().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(Block.Cell::header);
        return column == 0 && !namedByHand && columns(table) > 1;
    }

    private static boolean isEmpty(Block.Cell cell) {
        return words(cell).isBlank();
    }

    private static boolean isCompact(Block.Table table) {
        return columns(table) <= FEW_COLUMNS
                && rows(table).stream()
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> words(cell).length() <= SHORT);
    }

    private static boolean isPlainGrid(Block.Table table) {
        return table.head().size() == 1
                && rows(table).stream()
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> cell.columns() == 1 && cell.rows() == 1);
    }

    private static List<String> columnNames(Block.Table table) {
        return table.head().isEmpty()
                ? List.of()
                : table.head().get(0).cells().stream().map(TableHtml::words).toList();
    }

    private static int columns(Block.Table table) {
        return rows(table).stream()
                .mapToInt(row -> row.cells().stream().mapToInt(Block.Cell::columns).sum())
                .max()
                .orElse(0);
    }

    private static List<Block.Row> rows(Block.Table table) {
        List<Block.Row> rows = new ArrayList<>(table.head());
        rows.addAll(table.body());
        return rows;
    }

    private static String words(Block.Cell cell) {
        StringBuilder words = new StringBuilder();
        for (Block block : cell.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                words.append(PlacedText.words(paragraph.content()));
            } else {
                // Anything longer than a paragraph is long.
                words.append(" ".repeat(SHORT)).append('.');
            }
        }
        return words.toString().strip();
    }
}
