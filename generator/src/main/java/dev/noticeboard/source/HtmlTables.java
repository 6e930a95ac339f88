package dev.noticeboard.source;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads the tables of HTML. */
final class HtmlTables {

    // HTML, section 4.9.11: the most that a cell may span.
    private static final int MOST_COLUMNS = 1000;
    private static final int MOST_ROWS = 65_534;

    private final HtmlBlocks blocks;

    HtmlTables(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    /**
     * A table. Its head is what stands in {@code thead}; where there is none, the rows at its
     * beginning that hold nothing but header cells.
     */
    Block.Table read(Element table, Place place) {
        List<Inline> caption = new ArrayList<>();
        List<Block.Row> head = new ArrayList<>();
        List<Block.Row> body = new ArrayList<>();
        for (Element part : table.children()) {
            Tag tag = blocks.tag(part);
            switch (tag.name()) {
                case "caption" -> caption.addAll(blocks.text(part));
                case "thead" -> addRows(part, head);
                default -> addRows(part, body);
            }
        }
        while (table.selectFirst("> thead") == null && !body.isEmpty() && isHead(body.get(0))) {
            head.add(body.remove(0));
        }
        return new Block.Table(place, caption, head, body);
    }

    private void addRows(Element part, List<Block.Row> to) {
        for (Element row : part.children()) {
            Tag tag = blocks.tag(row);
            if (tag.name().equals("tr")) {
                List<Block.Cell> cells = row.children().stream().map(this::cell).toList();
                to.add(new Block.Row(blocks.place(tag), cells));
            }
        }
    }

    private Block.Cell cell(Element cell) {
        Tag tag = blocks.tag(cell);
        return new Block.Cell(
                blocks.place(tag),
                tag.name().equals("th"),
                tag.number("colspan", 1, 1, MOST_COLUMNS),
                tag.number("rowspan", 1, 1, MOST_ROWS),
                Optional.empty(),
                blocks.nested(cell));
    }

    private static boolean isHead(Block.Row row) {
        return !row.cells().isEmpty() && row.cells().stream().allMatch(Block.Cell::header);
    }
}
