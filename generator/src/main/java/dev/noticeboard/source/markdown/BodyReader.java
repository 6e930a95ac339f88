package dev.noticeboard.source.markdown;

import dev.noticeboard.model.Body;
import dev.noticeboard.model.Reading;
import dev.noticeboard.source.text.SourceText;

/** Turns the text of a notice into a tree of sections. */
@FunctionalInterface
public interface BodyReader {

    /**
     * Reads a text from a line on.
     *
     * @param text the whole file
     * @param firstLine the first line that belongs to the text, from 1; what stands above it is
     *     front matter
     * @return the tree, and all that was wrong with the text
     */
    Reading<Body> read(SourceText text, int firstLine);
}
