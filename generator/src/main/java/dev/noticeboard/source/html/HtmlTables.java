package dev.noticeboard.source.html;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the tables of HTML. */
final class HtmlTables {

    // HTML, section 4.9.11: the most that a cell may span.
    private static final int MOST_COLUMNS = 1000;
    private static final int MOST_ROWS = 65_534;

    private static final Set<String> PARTS =
            Set.of("caption", "colgroup", "thead", "tbody", "tfoot");

    private final HtmlBlocks blocks;

    HtmlTables(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    /**
     * A table. Its head is what stands in {@code thead}; where there is none, the rows at its
     * beginning that hold nothing but header cells.
     *
     * @param before what stands before the table; what stands in it and in no part of it goes
     *     there, where a browser would show it too
     */
    Block.Table read(Element table, Place place, HtmlFlow before) {
        List<Inline> caption = new ArrayList<>();
        List<Block.Row> head = new ArrayList<>();
        List<Block.Row> body = new ArrayList<>();
        for (Element part : parts(table, PARTS, before)) {
            Tag tag = blocks.tag(part);
            switch (tag.name()) {
                case "caption" -> caption.addAll(blocks.text(part));
                case "colgroup" -> parts(part, Set.of("col"), before).forEach(blocks::tag);
                case "thead" -> addRows(part, head, before);
                default -> addRows(part, body, before);
            }
        }
        while (table.selectFirst("> thead") == null && !body.isEmpty() && isHead(body.get(0))) {
            head.add(body.remove(0));
        }
        return new Block.Table(place, caption, head, body);
    }

    private void addRows(Element part, List<Block.Row> to, HtmlFlow before) {
        for (Element row : parts(part, Set.of("tr"), before)) {
            Place place = blocks.place(blocks.tag(row));
            List<Element> cells = parts(row, Set.of("td", "th"), before);
            to.add(new Block.Row(place, cells.stream().map(this::cell).toList()));
        }
    }

    /** The children of some names; any other node goes before the table. */
    private List<Element> parts(Element parent, Set<String> names, HtmlFlow before) {
        List<Element> parts = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && names.contains(element.normalName())) {
                parts.add(element);
            } else {
                blocks.read(child, before);
            }
        }
        return parts;
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
