package dev.noticeboard.source;

import dev.noticeboard.model.Body;
import dev.noticeboard.model.Reading;

/** Opens the Markdown reader to the tests of other packages. */
public final class MarkdownFile {

    private MarkdownFile() {}

    /** Reads a text from a line on; lines count from 1. */
    public static Reading<Body> read(String file, String text, int firstLine) {
        return new MarkdownReader().read(new SourceText(file, text), firstLine);
    }
}
