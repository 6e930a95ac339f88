package dev.noticeboard.source.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The lists that are open while the markers of a text are looked for, by their indentation. */
final class MarkerLevels {

    /** From how many more columns on a line is no item of a list but code. */
    private static final int CODE = 4;

    /** How many runs of one level may wait for their next marker. */
    private static final int MOST_RUNS = 8;

    /** Where items stand side by side. */
    private static final class Level {

        /** The column from which what stands in it is indented. */
        private final int base;

        /** Where the words of the last item begin; -1 where no item is open. */
        private int content = -1;

        /** Runs that may go on, the one that was last met in front. */
        private final Deque<MarkerRun> runs = new ArrayDeque<>();

        Level(int base) {
            this.base = base;
        }
    }

    private final List<Level> levels = new ArrayList<>(List.of(new Level(0)));

    /** Whether a marker at a column can begin an item. */
    boolean mayHold(int column, boolean opens) {
        Level level = levelAt(column);
        int base = level.content >= 0 && column >= level.content ? level.content : level.base;
        return column - base < CODE && (opens || column >= base);
    }

    /** The deepest level that a column belongs to. */
    private Level levelAt(int column) {
        int at = levels.size() - 1;
        while (at > 0 && levels.get(at).base > column) {
            at--;
        }
        return levels.get(at);
    }

    /** A block that is no item begins at a column. */
    void other(int column, Map<Integer, MarkerRun.Marker> markers) {
        Level level = enter(column, markers);
        level.content = -1;
        level.runs.forEach(MarkerRun::interrupt);
    }

    /** An item begins whose marker CommonMark knows. */
    void item(int column, int content, Map<Integer, MarkerRun.Marker> markers) {
        Level level = enter(column, markers);
        level.runs.forEach(MarkerRun::interrupt);
        level.content = content;
    }

    /** A mark that may begin an item. */
    void item(int column, int content, MarkerRun.Met met, Map<Integer, MarkerRun.Marker> markers) {
        Level level = enter(column, markers);
        take(level, met, markers);
        level.content = content;
    }

    private static void take(
            Level level, MarkerRun.Met met, Map<Integer, MarkerRun.Marker> markers) {
        for (MarkerRun run : List.copyOf(level.runs)) {
            if (run.takeNext(met)) {
                while (level.runs.peekFirst() != run) {
                    closeFirst(level, markers);
                }
                return;
            }
        }
        MarkerRun front = level.runs.peekFirst();
        if (front != null && !begins(met, front) && front.takeLater(met)) {
            return;
        }
        if (met.opens() || met.mark().isFirst()) {
            level.runs.addFirst(new MarkerRun(met));
            if (level.runs.size() > MOST_RUNS) {
                level.runs.removeLast().close(markers);
            }
        }
    }

    /** Whether a mark is rather the first of another run than a later one of this. */
    private static boolean begins(MarkerRun.Met met, MarkerRun run) {
        return met.mark().isFirst() || (met.mark().beginsRoman() && !run.isRoman());
    }

    private static void closeFirst(Level level, Map<Integer, MarkerRun.Marker> markers) {
        MarkerRun closed = level.runs.removeFirst();
        MarkerRun below = level.runs.peekFirst();
        if (below == null || !below.takeStray(closed)) {
            closed.close(markers);
        }
    }

    private Level enter(int column, Map<Integer, MarkerRun.Marker> markers) {
        while (levels.size() > 1 && last().base > column) {
            close(levels.remove(levels.size() - 1), markers);
        }
        Level level = last();
        if (level.content >= 0 && column >= level.content) {
            level = new Level(level.content);
            levels.add(level);
        }
        return level;
    }

    private Level last() {
        return levels.get(levels.size() - 1);
    }

    /** Nothing goes on behind here. */
    void closeAll(Map<Integer, MarkerRun.Marker> markers) {
        levels.forEach(level -> close(level, markers));
        levels.clear();
        levels.add(new Level(0));
    }

    private static void close(Level level, Map<Integer, MarkerRun.Marker> markers) {
        while (!level.runs.isEmpty()) {
            closeFirst(level, markers);
        }
    }
}
