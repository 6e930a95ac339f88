package dev.noticeboard.source;

import dev.noticeboard.model.Body;
import dev.noticeboard.model.Reading;

/** Reads the text of a version, below its front matter, into a tree of sections. */
@FunctionalInterface
interface BodyReader {

    /**
     * Reads a text.
     *
     * @param text the whole file, so that places stay true
     * @param firstLine the line at which the text begins, from 1; it exists
     */
    Reading<Body> read(SourceText text, int firstLine);
}
