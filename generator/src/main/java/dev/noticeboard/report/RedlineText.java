package dev.noticeboard.report;

import dev.noticeboard.redline.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * A redline for a terminal: what was put in as <code>{+words+}</code>, what was taken out as {@code
 * [-words-]}, and of the rest as much as shows where that stands.
 */
final class RedlineText {

    private static final String MARGIN = "    ";

    private final Ink ink;

    RedlineText(Ink ink) {
        this.ink = ink;
    }

    /** Which two texts, how much changed, and all that did; its lines end in line feeds. */
    String write(RedlineView redline) {
        StringBuilder out = new StringBuilder();
        out.append(visible(RedlineName.of(redline.redline()))).append('\n');
        CountPhrases.of(redline).forEach(line -> out.append(line).append('\n'));
        lines(redline).forEach(line -> out.append(line).append('\n'));
        return Inert.commandless(out.toString());
    }

    /** All that changed, under the headings of the sections; nothing where nothing did. */
    List<String> lines(RedlineView redline) {
        List<String> lines = new ArrayList<>();
        for (ChangedSection section : ChangedSection.of(redline)) {
            lines.add("");
            lines.add(words(section.heading()) + " (" + visible(section.what()) + ")");
            section.page().ifPresent(page -> lines.add(visible(page)));
            for (ChangedBlock block : section.blocks()) {
                block(block, lines);
            }
        }
        return lines.stream().map(Inert::commandless).toList();
    }

    private void block(ChangedBlock block, List<String> lines) {
        String words = spans(block.excerpt());
        if (!words.isEmpty()) {
            String lead = visible(block.shownLead());
            for (String line : words.split("\n", -1)) {
                lines.add((MARGIN + lead + line).stripTrailing());
                lead = " ".repeat(lead.length());
            }
        }
        String lead = words.isEmpty() ? visible(block.lead()).stripTrailing() : "";
        for (String note : block.notes()) {
            lines.add(MARGIN + lead + (lead.isEmpty() ? "" : " ") + "(" + visible(note) + ")");
            lead = " ".repeat(lead.length());
        }
    }

    private String words(List<MarkedSpan> heading) {
        return heading.stream()
                .map(
                        span ->
                                span.mark() == Mark.KEPT
                                        ? ink.strong(visible(span.text()))
                                        : ink.write(visible(span)))
                .reduce("", String::concat);
    }

    private String spans(List<MarkedSpan> spans) {
        return spans.stream().map(span -> ink.write(visible(span))).reduce("", String::concat);
    }

    private static MarkedSpan visible(MarkedSpan span) {
        return new MarkedSpan(span.mark(), visible(span.text()));
    }

    private static String visible(String words) {
        return Inert.visible(words, true);
    }
}
