package dev.noticeboard.redline;

import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.Run.Leaf;
import dev.noticeboard.redline.RunningText.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes two running texts as one list of runs, each under one formatting; neighbours that are
 * alike become one.
 */
final class RunWriter {

    /** The number of the move that a word is part of, by its index; 0 for none. */
    interface Moves {
        int of(int token);
    }

    private final RunningText older;
    private final RunningText newer;
    private final List<Run> runs = new ArrayList<>();

    RunWriter(RunningText older, RunningText newer) {
        this.older = older;
        this.newer = newer;
    }

    /** What was written. */
    List<Run> runs() {
        return runs;
    }

    /**
     * What is the same in both texts, but for the forms of some marks and the spaces beside them.
     * Those are quiet changes.
     */
    void keep(int olderFrom, int olderTo, int newerFrom, int newerTo) {
        int i = olderFrom;
        int j = newerFrom;
        while (i < olderTo || j < newerTo) {
            boolean both = i < olderTo && j < newerTo;
            if (both && older.charAt(i) == newer.charAt(j)) {
                int length = 1;
                int most =
                        Math.min(
                                Math.min(older.stretchEnd(i), olderTo) - i,
                                Math.min(newer.stretchEnd(j), newerTo) - j);
                while (length < most && older.charAt(i + length) == newer.charAt(j + length)) {
                    length++;
                }
                put(
                        new Run(
                                Optional.of(leaf(older, i, i + length)),
                                Optional.of(leaf(newer, j, j + length))));
                i += length;
                j += length;
            } else if (both && !older.isSpace(i) && !newer.isSpace(j)) {
                remove(i, ++i, OptionalInt.empty(), Optional.of(Quiet.QUOTES));
                add(j, ++j, OptionalInt.empty(), Optional.of(Quiet.QUOTES));
            } else if (i < olderTo && (j == newerTo || older.isSpace(i))) {
                remove(i, ++i, OptionalInt.empty(), Optional.of(Quiet.SPACING));
            } else {
                add(j, ++j, OptionalInt.empty(), Optional.of(Quiet.SPACING));
            }
        }
    }

    /**
     * What the older text has alone.
     *
     * @param tokens the words in it
     * @param moves which of them moved
     */
    void remove(int from, int to, List<Token> tokens, Moves moves, Optional<Quiet> quiet) {
        int at = from;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            if (last || moves.of(i) != moves.of(i + 1)) {
                int end = last ? to : tokens.get(i + 1).from();
                remove(at, end, number(moves.of(i)), quiet);
                at = end;
            }
        }
        remove(at, to, OptionalInt.empty(), quiet);
    }

    /** What the newer text has alone; see {@link #remove}. */
    void add(int from, int to, List<Token> tokens, Moves moves, Optional<Quiet> quiet) {
        int at = from;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            if (last || moves.of(i) != moves.of(i + 1)) {
                int end = last ? to : tokens.get(i + 1).from();
                add(at, end, number(moves.of(i)), quiet);
                at = end;
            }
        }
        add(at, to, OptionalInt.empty(), quiet);
    }

    private static OptionalInt number(int move) {
        return move == 0 ? OptionalInt.empty() : OptionalInt.of(move);
    }

    private void remove(int from, int to, OptionalInt move, Optional<Quiet> quiet) {
        for (int i = from; i < to; ) {
            int end = Math.min(to, older.stretchEnd(i));
            put(new Run(Optional.of(leaf(older, i, end)), Optional.empty(), move, quiet));
            i = end;
        }
    }

    private void add(int from, int to, OptionalInt move, Optional<Quiet> quiet) {
        for (int i = from; i < to; ) {
            int end = Math.min(to, newer.stretchEnd(i));
            put(new Run(Optional.empty(), Optional.of(leaf(newer, i, end)), move, quiet));
            i = end;
        }
    }

    private static Leaf leaf(RunningText text, int from, int to) {
        Leaf whole = text.leafAt(from);
        return whole.node().kind() == NodeKind.TEXT
                ? new Leaf(RunningText.words(text.text(from, to)), whole.wraps())
                : whole;
    }

    private void put(Run run) {
        int last = runs.size() - 1;
        if (last >= 0 && continues(runs.get(last), run)) {
            Run before = runs.get(last);
            runs.set(
                    last,
                    new Run(
                            joined(before.older(), run.older()),
                            joined(before.newer(), run.newer()),
                            run.move(),
                            run.unheard()));
        } else {
            runs.add(run);
        }
    }

    private static boolean continues(Run before, Run next) {
        return continues(before.older(), next.older())
                && continues(before.newer(), next.newer())
                && before.move().equals(next.move())
                && before.unheard().equals(next.unheard());
    }

    private static boolean continues(Optional<Leaf> before, Optional<Leaf> next) {
        if (before.isEmpty() || next.isEmpty()) {
            return before.isEmpty() && next.isEmpty();
        }
        return before.get().node().kind() == NodeKind.TEXT
                && next.get().node().kind() == NodeKind.TEXT
                && before.get().wraps().equals(next.get().wraps());
    }

    private static Optional<Leaf> joined(Optional<Leaf> before, Optional<Leaf> next) {
        return before.map(
                leaf ->
                        new Leaf(
                                RunningText.words(leaf.text() + next.orElseThrow().text()),
                                leaf.wraps()));
    }
}
