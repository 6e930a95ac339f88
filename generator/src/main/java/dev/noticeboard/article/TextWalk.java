package dev.noticeboard.article;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Section;
import java.util.List;
import java.util.function.Consumer;

/** Visits every block and every inline of a text once, parents first, in reading order. */
public final class TextWalk {

    private final Consumer<Block> onBlock;
    private final Consumer<Inline> onInline;

    private TextWalk(Consumer<Block> onBlock, Consumer<Inline> onInline) {
        this.onBlock = onBlock;
        this.onInline = onInline;
    }

    /** Visits every block of a text, footnotes last. */
    public static void blocks(Body body, Consumer<Block> visitor) {
        new TextWalk(visitor, inline -> {}).body(body);
    }

    /** Visits some blocks and every block in them. */
    static void blocks(List<Block> blocks, Consumer<Block> visitor) {
        new TextWalk(visitor, inline -> {}).blocks(blocks);
    }

    /** Visits every inline of a text, headings included, footnotes last. */
    public static void inlines(Body body, Consumer<Inline> visitor) {
        new TextWalk(block -> {}, visitor).body(body);
    }

    private void body(Body body) {
        body.allSections().forEach(this::section);
        body.footnotes().forEach(footnote -> blocks(footnote.blocks()));
    }

    private void section(Section section) {
        inlines(section.heading());
        blocks(section.blocks());
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        onBlock.accept(block);
        if (block instanceof Block.Paragraph paragraph) {
            inlines(paragraph.content());
        } else if (block instanceof Block.InnerHeading heading) {
            inlines(heading.content());
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks());
        } else if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> blocks(item.blocks()));
        } else if (block instanceof Block.DefinitionList list) {
            list.definitions().forEach(this::definition);
        } else if (block instanceof Block.Table table) {
            inlines(table.caption());
            table.head().forEach(this::row);
            table.body().forEach(this::row);
        }
    }

    private void definition(Block.Definition definition) {
        definition.terms().forEach(term -> inlines(term.content()));
        definition.meanings().forEach(meaning -> blocks(meaning.blocks()));
    }

    private void row(Block.Row row) {
        row.cells().forEach(cell -> blocks(cell.blocks()));
    }

    private void inlines(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        onInline.accept(inline);
        inlines(inline.content());
    }
}
