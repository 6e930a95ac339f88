package dev.noticeboard.source.markdown;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Section;
import java.util.List;
import java.util.Optional;

/**
 * How deep the blocks and words of a text stand inside one another. Whoever reads a tree goes down
 * it by calls, so that a tree without a bound would end the run somewhere else.
 */
final class BodyDepth {

    /** The deepest that anything may stand: no notice comes near it, nor does any stack. */
    static final int MOST = 250;

    // Depth is counted in the elements of the page: a table has a body, rows and cells.
    private static final int ABOVE_A_CELL = 3;

    private Optional<Place> tooDeep = Optional.empty();

    private BodyDepth() {}

    /** Where a text first goes deeper than it may. */
    static Optional<Place> tooDeep(Body body) {
        BodyDepth depth = new BodyDepth();
        body.allSections().forEach(depth::section);
        body.footnotes().forEach(note -> depth.blocks(note.blocks(), 1));
        return depth.tooDeep;
    }

    private void section(Section section) {
        inlines(section.heading(), 1);
        blocks(section.blocks(), 1);
    }

    private void blocks(List<Block> blocks, int depth) {
        blocks.forEach(block -> block(block, depth));
    }

    private void block(Block block, int depth) {
        if (stops(block.place(), depth)) {
            return;
        }
        int below = depth + 1;
        if (block instanceof Block.Paragraph paragraph) {
            inlines(paragraph.content(), below);
        } else if (block instanceof Block.InnerHeading heading) {
            inlines(heading.content(), below);
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks(), below);
        } else if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> blocks(item.blocks(), below + 1));
        } else if (block instanceof Block.DefinitionList list) {
            for (Block.Definition definition : list.definitions()) {
                definition.terms().forEach(term -> inlines(term.content(), below));
                definition.meanings().forEach(meaning -> blocks(meaning.blocks(), below + 1));
            }
        } else if (block instanceof Block.Table table) {
            inlines(table.caption(), below);
            table.head().forEach(row -> row(row, below));
            table.body().forEach(row -> row(row, below));
        }
    }

    private void row(Block.Row row, int depth) {
        row.cells().forEach(cell -> blocks(cell.blocks(), depth + ABOVE_A_CELL));
    }

    private void inlines(List<Inline> inlines, int depth) {
        for (Inline inline : inlines) {
            if (!stops(inline.place(), depth)) {
                inlines(inline.content(), depth + 1);
            }
        }
    }

    private boolean stops(Place place, int depth) {
        if (depth > MOST && tooDeep.isEmpty()) {
            tooDeep = Optional.of(place);
        }
        return tooDeep.isPresent();
    }
}
