package dev.noticeboard.redline;

import java.util.List;
import java.util.OptionalInt;

/** Numbers the sentences that moved through a whole redline, in the order in which it is made. */
final class MoveNumbers {

    private int last;

    /** A number that no move has. */
    int next() {
        return ++last;
    }

    /** The runs of a text, whose moves are numbered from 1, with numbers that no other text has. */
    List<Run> inRedline(List<Run> runs) {
        int before = last;
        last += runs.stream().mapToInt(run -> run.move().orElse(0)).max().orElse(0);
        return last == before ? runs : runs.stream().map(run -> after(before, run)).toList();
    }

    private static Run after(int before, Run run) {
        return run.move().isEmpty()
                ? run
                : new Run(
                        run.older(),
                        run.newer(),
                        OptionalInt.of(before + run.move().getAsInt()),
                        run.unheard());
    }
}
