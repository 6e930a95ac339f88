package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.words.WordBoundaries;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Two paragraphs as one line that a person can read: {@code [-taken out-]}, {@code {+put in+}},
 * with the number of a move or a {@code ~} for a quiet change behind the bracket.
 */
final class WrittenRuns {

    private WrittenRuns() {}

    static String of(String language, String older, String newer) {
        return written(runs(language, older, newer));
    }

    static List<Run> runs(String language, String older, String newer) {
        return WordComparison.of(
                paragraph(older),
                paragraph(newer),
                WordBoundaries.of(language),
                UnaryOperator.identity());
    }

    static String written(List<Run> runs) {
        return runs.stream().map(WrittenRuns::written).collect(Collectors.joining());
    }

    private static String written(Run run) {
        String how = run.quiet().isPresent() ? "~" : "";
        if (run.move().isPresent()) {
            how = run.move().getAsInt() + ":";
        }
        String text = run.leaf().node().kind() == NodeKind.LINE_BREAK ? "⏎" : run.leaf().text();
        return switch (run.mark()) {
            case KEPT -> text;
            case REMOVED -> "[-" + how + text + "-]";
            case ADDED -> "{+" + how + text + "+}";
        };
    }

    /** A paragraph in which ⏎ is a line break. */
    private static Node paragraph(String words) {
        List<Node> children =
                List.of(words.split("(?<=⏎)|(?=⏎)")).stream()
                        .map(
                                part ->
                                        part.equals("⏎")
                                                ? new Node(
                                                        NodeKind.LINE_BREAK,
                                                        Map.of(),
                                                        "",
                                                        List.of())
                                                : new Node(
                                                        NodeKind.TEXT, Map.of(), part, List.of()))
                        .toList();
        return new Node(NodeKind.PARAGRAPH, Map.of(), "", children);
    }
}
