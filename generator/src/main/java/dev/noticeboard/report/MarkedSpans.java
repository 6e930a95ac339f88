package dev.noticeboard.report;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a part of a redline, and what else changed in it. */
final class MarkedSpans {

    private static final String BETWEEN_CELLS = " | ";

    private MarkedSpans() {}

    /** The words of a part, neighbours with the same mark as one. */
    static List<MarkedSpan> of(Part part) {
        List<MarkedSpan> spans = new ArrayList<>();
        add(part, spans);
        List<MarkedSpan> joined = new ArrayList<>();
        for (MarkedSpan span : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).mark() == span.mark()) {
                joined.set(
                        last, new MarkedSpan(span.mark(), joined.get(last).text() + span.text()));
            } else if (!span.text().isEmpty()) {
                joined.add(span);
            }
        }
        return joined;
    }

    /** What changed in running text besides its words. */
    static List<String> notes(List<Run> runs) {
        return runs.stream().filter(Run::isReformatted).map(MarkedSpans::note).distinct().toList();
    }

    private static String note(Run run) {
        String words = "'" + words(run.leaf().node()).strip() + "'";
        Optional<String> older = run.olderTarget();
        Optional<String> newer = run.newerTarget();
        if (older.equals(newer)) {
            return "formatting of " + words + " changed";
        } else if (older.isEmpty()) {
            return words + " is now a link to " + newer.orElseThrow();
        }
        return newer.map(to -> words + " led to " + older.get() + " and leads to " + to)
                .orElseGet(() -> words + " is no longer a link to " + older.get());
    }

    private static void add(Part part, List<MarkedSpan> spans) {
        if (part instanceof Part.Whole whole) {
            spans.add(new MarkedSpan(whole.mark(), words(whole.node())));
        } else if (part instanceof Part.Reworded reworded) {
            for (Run run : reworded.runs()) {
                spans.add(new MarkedSpan(run.mark(), words(run.leaf().node())));
            }
        } else {
            String between = isRow(part.shape()) ? BETWEEN_CELLS : " ";
            List<Part> parts = part.parts();
            for (int i = 0; i < parts.size(); i++) {
                // What sets a new cell apart is as new as the cell.
                Mark mark = i == 0 ? Mark.KEPT : parts.get(i).mark();
                spans.add(new MarkedSpan(mark, i == 0 ? "" : between));
                add(parts.get(i), spans);
            }
        }
    }

    private static boolean isRow(Node node) {
        return node.kind() == NodeKind.ROW || node.kind() == NodeKind.HEAD_ROW;
    }

    /** The words of a node, on one line where it is no code. */
    static String words(Node node) {
        return switch (node.kind()) {
            case LINE_BREAK -> " ";
            case BREAK -> "* * *";
            case FOOTNOTE_REFERENCE -> "[" + node.attribute("number") + "]";
            case OPEN -> "{{open: " + node.text() + "}}";
            case ROW, HEAD_ROW -> joined(node, BETWEEN_CELLS);
            case WAY -> joined(node, ": ");
            default -> node.text() + joined(node, separator(node));
        };
    }

    private static String separator(Node node) {
        return node.kind().isInline() || node.kind().holdsRunningText() ? "" : " ";
    }

    private static String joined(Node node, String between) {
        return String.join(between, node.children().stream().map(MarkedSpans::words).toList());
    }
}
