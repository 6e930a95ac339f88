package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Runs that were divided where moves begin and end.
 *
 * @param places where each of the runs begins among them, and where the last one ends
 */
record CutRuns(List<Run> runs, List<Integer> places) {

    /**
     * One end of a move.
     *
     * @param to the index behind its last character
     * @param number the number that it shares with the other end
     */
    record Move(int to, int number) {}

    /**
     * Divides runs.
     *
     * @param moves by the indexes of the characters that they begin with
     */
    static CutRuns of(List<Run> runs, NavigableMap<Integer, Move> moves) {
        List<Run> cut = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            places.add(cut.size());
            if (isLoose(run)) {
                add(run, at, moves, cut);
            } else {
                cut.add(run);
            }
            at += length(run);
        }
        places.add(cut.size());
        return new CutRuns(List.copyOf(cut), List.copyOf(places));
    }

    private static void add(Run run, int at, NavigableMap<Integer, Move> moves, List<Run> cut) {
        int end = at + length(run);
        for (int from = at; from < end; ) {
            Map.Entry<Integer, Move> before = moves.floorEntry(from);
            boolean moved = before != null && from < before.getValue().to();
            Integer next = moved ? Integer.valueOf(before.getValue().to()) : moves.higherKey(from);
            int to = next == null ? end : Math.min(end, next);
            OptionalInt number =
                    moved ? OptionalInt.of(before.getValue().number()) : OptionalInt.empty();
            cut.add(
                    new Run(
                            part(run.older(), from - at, to - at),
                            part(run.newer(), from - at, to - at),
                            number,
                            Optional.empty()));
            from = to;
        }
    }

    static Optional<Run.Leaf> part(Optional<Run.Leaf> leaf, int from, int to) {
        return leaf.map(
                it ->
                        it.node().kind() == NodeKind.TEXT
                                ? new Run.Leaf(
                                        RunningText.words(it.text().substring(from, to)),
                                        it.wraps())
                                : it);
    }

    /** Whether it stands in one of the texts alone, with words, and did not move. */
    static boolean isLoose(Run run) {
        return run.mark() != Mark.KEPT && run.move().isEmpty() && run.unheard().isEmpty();
    }

    /** How many characters it has; a thing is one. */
    static int length(Run run) {
        Node node = run.leaf().node();
        return node.kind() == NodeKind.TEXT ? node.text().length() : 1;
    }
}
