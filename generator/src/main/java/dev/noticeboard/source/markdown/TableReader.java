package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.source.kernel.MarkdownSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tables of Markdown.
 *
 * <p>A cell too many stays, for its words must not be lost; a cell that is missing is filled in, at
 * the place of its row.
 */
final class TableReader {

    private final MarkdownSource source;
    private final InlineReader inlines;

    TableReader(MarkdownSource source, InlineReader inlines) {
        this.source = source;
        this.inlines = inlines;
    }

    Block.Table read(TableBlock table) {
        List<Inline> caption = new ArrayList<>();
        List<Block.Row> head = new ArrayList<>();
        List<Block.Row> body = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                addRows(part, true, head);
            } else if (part instanceof TableBody) {
                addRows(part, false, body);
            } else if (part instanceof TableCaption) {
                caption.addAll(inlines.read(part));
            }
        }
        int columns = head.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return new Block.Table(
                source.placeAt(table.getStartOffset()),
                caption,
                head,
                body.stream().map(row -> filled(row, columns)).toList());
    }

    private void addRows(Node part, boolean header, List<Block.Row> to) {
        for (Node node = part.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableRow row) {
                to.add(row(row, header));
            }
        }
    }

    private Block.Row row(TableRow row, boolean header) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                cells.add(cell(cell, header));
            }
        }
        return new Block.Row(source.placeAt(row.getStartOffset()), cells);
    }

    private Block.Cell cell(TableCell cell, boolean header) {
        Place place = source.placeAt(start(cell));
        List<Block> blocks = new ArrayList<>();
        List<Inline> content = inlines.read(cell);
        if (!content.isEmpty()) {
            blocks.add(new Block.Paragraph(content.get(0).place(), content));
        }
        int columns = Math.max(cell.getSpan(), 1);
        return new Block.Cell(place, header, columns, 1, alignment(cell), blocks);
    }

    private static int start(TableCell cell) {
        if (!cell.getText().isEmpty()) {
            return cell.getText().getStartOffset();
        }
        return cell.getOpeningMarker().isEmpty()
                ? cell.getStartOffset()
                : cell.getOpeningMarker().getEndOffset();
    }

    private static Block.Row filled(Block.Row row, int columns) {
        List<Block.Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add(new Block.Cell(row.place(), false, 1, 1, Optional.empty(), List.of()));
        }
        return new Block.Row(row.place(), cells);
    }

    private static Optional<Block.Alignment> alignment(TableCell cell) {
        if (cell.getAlignment() == null) {
            return Optional.empty();
        }
        return switch (cell.getAlignment()) {
            case LEFT -> Optional.of(Block.Alignment.LEFT);
            case CENTER -> Optional.of(Block.Alignment.CENTER);
            case RIGHT -> Optional.of(Block.Alignment.RIGHT);
        };
    }
}
