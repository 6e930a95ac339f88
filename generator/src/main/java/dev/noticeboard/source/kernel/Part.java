package dev.noticeboard.source.kernel;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import java.util.List;

/** A piece of a text before it is a tree: a block, or a heading that begins a section. */
public sealed interface Part {

    /** Anything but a heading. */
    record Piece(Block block) implements Part {}

    /**
     * A heading.
     *
     * @param offset where it begins
     * @param level the level that was written, from 1 to 6
     * @param content its words
     * @param attributes what it says of its section
     * @param attributesAt where it says so
     */
    record Heading(
            int offset,
            int level,
            List<Inline> content,
            HeadingAttributes attributes,
            int attributesAt)
            implements Part {

        public Heading {
            content = List.copyOf(content);
        }
    }
}
