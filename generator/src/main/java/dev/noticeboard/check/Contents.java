package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text taken apart in reading order, footnotes last. */
final class Contents {

    private final List<List<Block>> siblings = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Inline>> running;
    private final Once<List<MaskedText>> written =
            new Once<>(() -> running().map(MaskedText::of).toList());

    private Contents(List<List<Inline>> running) {
        this.running = running;
    }

    static Contents of(Body body) {
        Contents contents = new Contents(body.running().toList());
        body.allSections().forEach(section -> contents.addSiblings(section.blocks()));
        body.footnotes().forEach(footnote -> contents.addSiblings(footnote.blocks()));
        return contents;
    }

    static Contents of(List<Block> blocks) {
        Contents contents = new Contents(blocks.stream().flatMap(Block::running).toList());
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
    Stream<MaskedText> written() {
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

    private void addSiblings(List<Block> some) {
        siblings.add(some);
        for (Block block : some) {
            blocks.add(block);
            block.children().forEach(this::addSiblings);
        }
    }
}
