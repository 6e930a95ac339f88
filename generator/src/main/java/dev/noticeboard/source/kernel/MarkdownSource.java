package dev.noticeboard.source.kernel;

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
public final class MarkdownSource {

    private final SourceText file;
    private final int base;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * The Markdown of a file.
     *
     * @param file the whole file
     * @param firstLine the first line below the front matter, from 1
     */
    public MarkdownSource(SourceText file, int firstLine) {
        this.file = file;
        this.base =
                firstLine > file.lines().size()
                        ? file.text().length()
                        : file.startOfLine(Math.max(firstLine, 1));
        this.text = file.text().substring(base);
    }

    /** The Markdown, without the front matter above it. */
    public String text() {
        return text;
    }

    public Place placeAt(int offset) {
        return file.placeAt(base + offset);
    }

    /** Notes what is wrong at an offset. */
    public void report(Rule rule, int offset, String message, String mend) {
        report(Finding.of(rule, placeAt(offset), message, mend));
    }

    /** Notes what is wrong. */
    public void report(Finding finding) {
        findings.add(finding);
    }

    /** All that was wrong so far, each thing once, in the order of the text. */
    public List<Finding> findings() {
        return findings.stream().distinct().sorted().toList();
    }
}
