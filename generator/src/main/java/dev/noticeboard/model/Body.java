package dev.noticeboard.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text as a tree of sections, with what stands below it.
 *
 * @param sections the sections of the shallowest level; text before the first heading is a section
 *     without heading
 * @param footnotes the footnotes, in the order in which the text refers to them
 */
public record Body(List<Section> sections, List<Footnote> footnotes) {

    /** A text without words. */
    public static final Body EMPTY = new Body(List.of(), List.of());

    public Body {
        sections = List.copyOf(sections);
        footnotes = List.copyOf(footnotes);
    }

    /** Every section, parents before their children, in reading order. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::withDescendants);
    }

    /** Every block, however deep, footnotes last. */
    public Stream<Block> allBlocks() {
        return Stream.concat(
                        allSections().flatMap(section -> section.blocks().stream()),
                        footnotes.stream().flatMap(footnote -> footnote.blocks().stream()))
                .flatMap(Block::withDescendants);
    }

    /**
     * Every piece of running text, in reading order, footnotes last: headings, paragraphs, terms
     * and captions.
     */
    public Stream<List<Inline>> running() {
        return Stream.concat(
                allSections().flatMap(Section::running),
                footnotes.stream()
                        .flatMap(footnote -> footnote.blocks().stream())
                        .flatMap(Block::running));
    }

    /** All that stands in running text, however deep, in the same order. */
    public Stream<Inline> allInlines() {
        return running().flatMap(List::stream).flatMap(Inline::withDescendants);
    }

    /**
     * A footnote.
     *
     * @param label the label by which the text refers to it
     * @param number its number, from 1
     * @param blocks what it says
     * @param place where it is written
     */
    public record Footnote(String label, int number, List<Block> blocks, Place place) {

        public Footnote {
            blocks = List.copyOf(blocks);
        }
    }
}
