package dev.noticeboard.source;

import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.SourceText;

/**
 * The YAML that opens a text, between two lines {@code ---}, the first of which is the first line
 * of the file.
 *
 * @param from the offset at which the YAML begins
 * @param to the offset after its end; the same where there is none
 * @param firstLine the line at which the text below begins, which may be one after the last
 */
record FrontMatter(int from, int to, int firstLine) {

    /** Cuts a file; where the front matter is never closed, all below its first line is text. */
    static Reading<FrontMatter> of(SourceText text) {
        if (!isFence(text.line(1))) {
            return Reading.of(new FrontMatter(0, 0, 1));
        }
        int lines = text.lines().size();
        for (int line = 2; line <= lines; line++) {
            if (isFence(text.line(line))) {
                return Reading.of(
                        new FrontMatter(text.startOfLine(2), text.startOfLine(line), line + 1));
            }
        }
        Findings findings = new Findings();
        findings.add(
                Rule.MALFORMED_YAML,
                text.placeAt(0),
                "front matter that begins here and is never closed",
                "add a line '---' below it, or delete this one");
        return findings.with(new FrontMatter(0, 0, 2));
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals("---");
    }
}
