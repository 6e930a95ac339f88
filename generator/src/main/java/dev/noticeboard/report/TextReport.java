package dev.noticeboard.report;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Findings as compilers print them: what is wrong, then the line, then a caret under the place. */
final class TextReport implements Report {

    private static final String MARGIN = "    ";

    // A line that would be a command behind white space is set off by a rule of the same width.
    private static final String RULED = "  | ";

    /** The longest message that is printed whole, in code points, and the longest mend. */
    private static final int LONGEST = 1000;

    @Override
    public String write(Shown shown, Map<String, List<String>> sourceLines, String folder) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : shown.findings()) {
            out.append(Inert.commandless(visible(sentence(finding)))).append('\n');
            line(finding.place(), sourceLines)
                    .map(line -> TerminalExcerpt.of(line, finding.place().column()))
                    .ifPresent(
                            excerpt ->
                                    out.append(margin(excerpt.text()))
                                            .append(excerpt.text())
                                            .append('\n')
                                            .append(MARGIN)
                                            .append(" ".repeat(excerpt.cells()))
                                            .append("^\n"));
        }
        shown.note().ifPresent(note -> out.append(note).append('\n'));
        return out.toString();
    }

    private static String margin(String text) {
        return Inert.commandless(text).equals(text) ? MARGIN : RULED;
    }

    private static String sentence(Finding finding) {
        return new Finding(
                        finding.severity(),
                        finding.rule(),
                        finding.place(),
                        Inert.brief(finding.message(), LONGEST),
                        Inert.brief(finding.mend(), LONGEST))
                .toString();
    }

    private static Optional<String> line(Place place, Map<String, List<String>> sourceLines) {
        List<String> lines = sourceLines.getOrDefault(place.file(), List.of());
        return place.line() <= lines.size()
                ? Optional.of(lines.get(place.line() - 1)).filter(line -> !line.isBlank())
                : Optional.empty();
    }

    // A message may quote what somebody wrote, and a file may have any name: neither may steer a
    // terminal, nor look like another line of the report.
    private static String visible(String sentence) {
        StringBuilder out = new StringBuilder();
        sentence.codePoints()
                .forEach(
                        character -> {
                            if (CellWidth.isInvisible(character)) {
                                out.append(String.format(Locale.ROOT, "<U+%04X>", character));
                            } else {
                                out.appendCodePoint(character);
                            }
                        });
        return out.toString();
    }
}
