package dev.noticeboard.source;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * The Markdown of one file while it is being read: where everything in it stands, and what was
 * found to be wrong.
 *
 * <p>Offsets are UTF-16 units from the first character below the front matter, as the parser counts
 * them.
 */
final class MarkdownSource {

    private final SourceText file;
    private final int base;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    MarkdownSource(SourceText file, int firstLine) {
        this.file = file;
        this.base =
                firstLine > file.lines().size()
                        ? file.text().length()
                        : file.startOfLine(Math.max(firstLine, 1));
        this.text = file.text().substring(base);
    }

    /** The Markdown, without the front matter above it. */
    String text() {
        return text;
    }

    /** The place of an offset. */
    Place placeAt(int offset) {
        return file.placeAt(base + offset);
    }

    /** Notes what is wrong at an offset. */
    void report(Rule rule, int offset, String message, String mend) {
        report(Finding.of(rule, placeAt(offset), message, mend));
    }

    /** Notes what is wrong. */
    void report(Finding finding) {
        findings.add(finding);
    }

    /** All that was wrong so far, each thing once, in the order of the text. */
    List<Finding> findings() {
        return findings.stream().distinct().sorted().toList();
    }
}
