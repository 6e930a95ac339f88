package dev.noticeboard.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading and what follows it up to the next heading of its level or above.
 *
 * @param place where the heading stands
 * @param level the level at which it is shown, from 2; children are one deeper than their parent
 * @param written the level that was written, from 1; 0 for text before the first heading
 * @param anchor the permanent anchor; empty for text before the first heading
 * @param explicit whether the anchor was written out
 * @param heading the heading's words; empty for text before the first heading
 * @param meets the ids of the requirements that the section meets
 * @param blocks what follows the heading, up to the first heading below it
 * @param sections the sections one level below
 */
public record Section(
        Place place,
        int level,
        int written,
        String anchor,
        boolean explicit,
        List<Inline> heading,
        List<String> meets,
        List<Block> blocks,
        List<Section> sections) {

    public Section {
        heading = List.copyOf(heading);
        meets = List.copyOf(meets);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    /**
     * Every piece of running text of the section itself: its heading first, no section below it.
     */
    public Stream<List<Inline>> running() {
        return Stream.concat(Stream.of(heading), blocks.stream().flatMap(Block::running));
    }

    /** The section itself and all below it, in reading order. */
    public Stream<Section> withDescendants() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::withDescendants));
    }
}
