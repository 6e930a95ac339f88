package dev.noticeboard.article.facts;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of facts: each row is known by the id of the fact that it shows, and named by its first
 * cell.
 */
final class FactTable {

    private final FactPhrases words;
    private final List<Inline> caption;
    private final List<List<Inline>> columns;
    private final List<Block.Row> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param columns what each column is called
     */
    FactTable(FactPhrases words, List<Inline> caption, List<List<Inline>> columns) {
        this.words = words;
        this.caption = caption;
        this.columns = columns;
    }

    /** A table whose caption and columns are Noticeboard's own words, by their keys. */
    static FactTable of(FactPhrases words, String caption, String... columns) {
        return new FactTable(
                words, words.own(caption), Stream.of(columns).map(words::own).toList());
    }

    /** Adds a row. */
    void row(String id, List<Inline> name, List<List<Block>> cells) {
        List<Block.Cell> row = new ArrayList<>();
        row.add(cell(List.of(words.paragraph(name))));
        cells.forEach(blocks -> row.add(cell(blocks)));
        rows.add(new Block.Row(words.place(), Optional.of(id), row));
    }

    /** The table; nothing where it has no row. */
    List<Block> blocks() {
        if (rows.isEmpty()) {
            return List.of();
        }
        Block.Row head =
                new Block.Row(
                        words.place(),
                        columns.stream().map(it -> cell(List.of(words.paragraph(it)))).toList());
        return List.of(new Block.Table(words.place(), caption, List.of(head), rows));
    }

    private Block.Cell cell(List<Block> blocks) {
        return new Block.Cell(words.place(), false, 1, 1, Optional.empty(), blocks);
    }
}
