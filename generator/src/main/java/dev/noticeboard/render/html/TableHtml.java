package dev.noticeboard.render.html;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.output.Html;
import dev.noticeboard.redline.Part;
import dev.noticeboard.render.notice.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tables of an article as HTML, or of two articles read as one.
 *
 * <p>Each has a caption and each header cell a scope. On a narrow screen a table of more than a few
 * short columns is shown as cards, in which every cell repeats the name of its column; one of very
 * many columns, or one that no cards can show, scrolls sideways in a region of its own (WCAG 2.2,
 * 1.4.10).
 */
final class TableHtml {

    private final Html out;
    private final InlineHtml inlines;
    private final ChangeHtml changes;
    private final BlockHtml blocks;
    private final Phrases phrases;
    private int tables;

    TableHtml(Html out, InlineHtml inlines, ChangeHtml changes, BlockHtml blocks, Phrases phrases) {
        this.out = out;
        this.inlines = inlines;
        this.changes = changes;
        this.blocks = blocks;
        this.phrases = phrases;
    }

    void write(Part table, Map<String, String> marks, String heading) {
        tables++;
        String caption = "nb-table-" + tables;
        TableShape shape = TableShape.of(table);
        if (shape.isWide()) {
            out.open(
                    "div",
                    Map.of(
                            "aria-labelledby",
                            caption,
                            "class",
                            shape.isWideForFew() ? "scroll few" : "scroll",
                            "role",
                            "region",
                            "tabindex",
                            "0"));
            out.newline();
        }
        Map<String, String> attributes = new TreeMap<>(marks);
        if (shape.isCards()) {
            attributes.put("class", "cards");
        }
        out.open("table", attributes).newline();
        caption(table, caption, heading);
        rows("thead", NodeKind.HEAD_ROW, table, shape);
        rows("tbody", NodeKind.ROW, table, shape);
        out.close("table");
        if (shape.isWide()) {
            out.newline().close("div");
        }
    }

    private void caption(Part table, String id, String heading) {
        Part written =
                table.parts().stream()
                        .filter(part -> part.shape().kind() == NodeKind.CAPTION)
                        .findFirst()
                        .orElse(null);
        if (written == null) {
            Map<String, String> attributes = new TreeMap<>(inlines.inOwnWords());
            attributes.put("data-nb", "");
            attributes.put("id", id);
            out.open("caption", attributes)
                    .text(phrases.words("table.caption", Map.of("heading", heading)));
        } else {
            boolean begins = changes.begins(written);
            Map<String, String> attributes = new TreeMap<>(changes.attributes(written));
            attributes.put("id", id);
            out.open("caption", attributes);
            changes.within(written, () -> blocks.text(written));
            if (begins) {
                changes.number();
            }
        }
        out.close("caption").newline();
    }

    private void rows(String group, NodeKind kind, Part table, TableShape shape) {
        List<Part> rows =
                table.parts().stream().filter(part -> part.shape().kind() == kind).toList();
        if (!rows.isEmpty()) {
            out.open(group).newline();
            rows.forEach(row -> row(row, shape));
            out.close(group).newline();
        }
    }

    private void row(Part row, TableShape shape) {
        boolean begins = changes.begins(row);
        Map<String, String> marks = changes.attributes(row);
        changes.within(row, () -> row(row, marks, begins, shape));
    }

    private void row(Part row, Map<String, String> marks, boolean begins, TableShape shape) {
        boolean head = TableShape.isHead(row);
        out.open("tr", marks).newline();
        List<Part> cells = shape.aligned(row);
        for (int column = 0; column < cells.size(); column++) {
            Part cell = cells.get(column);
            String name = head ? "" : shape.name(column);
            boolean last = column == cells.size() - 1;
            boolean marksColumn = changes.begins(cell) && shape.isChange(row);
            cell(
                    cell,
                    shape.isHeader(cells, column, head) ? (head ? "col" : "row") : "",
                    name,
                    marksColumn || (begins && last));
        }
        out.close("tr").newline();
    }

    private void cell(Part cell, String scope, String name, boolean numbered) {
        Node shape = cell.shape();
        Map<String, String> attributes = new TreeMap<>(changes.attributes(cell));
        if (TableShape.isPadding(cell)) {
            attributes.put("data-nb", "");
        }
        if (!scope.isEmpty()) {
            attributes.put("scope", scope);
        }
        span("colspan", shape.attribute("columns"), attributes);
        span("rowspan", shape.attribute("rows"), attributes);
        String alignment = shape.attribute("align").toLowerCase(Locale.ROOT);
        if (!alignment.isEmpty() && !alignment.equals("left")) {
            attributes.put("class", "align-" + alignment);
        }
        String element = scope.isEmpty() ? "td" : "th";
        out.open(element, attributes);
        if (!name.isEmpty() && !TableShape.isPadding(cell)) {
            out.open("span", Map.of("class", "column", "data-nb", "")).text(name).close("span");
        }
        changes.within(cell, () -> content(cell));
        if (numbered) {
            changes.number();
        }
        if (cell instanceof Part.Changed changed && changed.isReshaped()) {
            changes.reformatted();
        }
        out.close(element).newline();
    }

    private static void span(String name, String number, Map<String, String> attributes) {
        if (!number.isEmpty()) {
            attributes.put(name, number);
        }
    }

    private void content(Part cell) {
        List<Part> parts = cell.parts();
        if (parts.size() == 1
                && BlockHtml.isParagraph(parts.get(0))
                && !changes.begins(parts.get(0))) {
            blocks.text(parts.get(0));
        } else if (!parts.isEmpty()) {
            blocks.write(parts, "");
        }
    }
}
