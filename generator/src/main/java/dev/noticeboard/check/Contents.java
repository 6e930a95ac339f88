package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text taken apart in reading order, footnotes last. */
final class Contents {

    private final List<List<Block>> siblings = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Inline>> running = new ArrayList<>();
    private final Once<List<Written>> written =
            new Once<>(() -> running().map(Written::of).toList());

    private Contents() {}

    static Contents of(Body body) {
        Contents contents = new Contents();
        body.sections().forEach(contents::add);
        body.footnotes().forEach(footnote -> contents.addSiblings(footnote.blocks()));
        return contents;
    }

    static Contents of(List<Block> blocks) {
        Contents contents = new Contents();
        contents.addSiblings(blocks);
        return contents;
    }

    /** The blocks that stand beside each other, for every place where blocks can stand. */
    List<List<Block>> siblings() {
        return siblings;
    }

    /** Every block of a kind, however deep. */
    <T extends Block> Stream<T> blocks(Class<T> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Every piece of running text: headings, paragraphs, terms and captions. */
    Stream<List<Inline>> running() {
        return running.stream();
    }

    /** The same, as it was typed. */
    Stream<Written> written() {
        return written.get().stream();
    }

    /** All words, without white space around them. */
    String words() {
        return running()
                .map(PlacedText::words)
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" "));
    }

    private void add(Section section) {
        running.add(section.heading());
        addSiblings(section.blocks());
        section.sections().forEach(this::add);
    }

    private void addSiblings(List<Block> some) {
        siblings.add(some);
        some.forEach(this::add);
    }

    private void add(Block block) {
        blocks.add(block);
        if (block instanceof Block.Paragraph paragraph) {
            running.add(paragraph.content());
        } else if (block instanceof Block.InnerHeading heading) {
            running.add(heading.content());
        } else if (block instanceof Block.Quote quote) {
            addSiblings(quote.blocks());
        } else if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> addSiblings(item.blocks()));
        } else if (block instanceof Block.DefinitionList list) {
            list.definitions().forEach(this::add);
        } else if (block instanceof Block.Table table) {
            running.add(table.caption());
            Stream.concat(table.head().stream(), table.body().stream())
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> addSiblings(cell.blocks()));
        }
    }

    private void add(Block.Definition definition) {
        definition.terms().forEach(term -> running.add(term.content()));
        definition.meanings().forEach(meaning -> addSiblings(meaning.blocks()));
    }
}
