package dev.noticeboard.source.markdown;

import dev.noticeboard.model.Markers;
import dev.noticeboard.model.Markers.Delimiter;
import dev.noticeboard.model.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Markers of one list, as they are met: whether they count in letters or in roman numerals, and
 * which mark comes next.
 *
 * <p>A run counts in roman numerals where it begins with one ({@link LineMark#beginsRoman()}); the
 * second marker decides where the first may be either: "v" before "vi", "i" before "j". A mark
 * alone is no list.
 */
final class MarkerRun {

    /** The marker of one item of a list. */
    record Marker(Markers markers, int number) {}

    /**
     * A mark where it was met.
     *
     * @param offset where it begins
     * @param line its line, from 0
     * @param block which run of lines without an empty one among them it stands in
     * @param opens whether it begins such a run, or stands behind another marker in its line
     * @param behindItem whether the line before begins with a marker
     * @param behindStop whether the line before ends a clause
     * @param behindColon whether the line before announces something
     */
    record Met(
            LineMark mark,
            int offset,
            int line,
            int block,
            boolean opens,
            boolean behindItem,
            boolean behindStop,
            boolean behindColon) {}

    private final List<Met> items = new ArrayList<>();
    private boolean roman;
    private boolean interrupted;

    /** Whether its first two marks stand far apart, and may be initials: it takes a third. */
    private boolean distant;

    MarkerRun(Met first) {
        items.add(first);
        roman = first.mark().beginsRoman();
    }

    /** Whether it counts in roman numerals. */
    boolean isRoman() {
        return roman;
    }

    /** Another block stands behind the last item. */
    void interrupt() {
        interrupted = true;
    }

    /** Takes a mark if it is the very next one. */
    boolean takeNext(Met met) {
        if (!last().mark().isLike(met.mark()) || !isNext(met) || !isNear(met)) {
            return false;
        }
        add(met);
        return true;
    }

    /** Takes a mark if numbers were left out before it, and nothing else stands between. */
    boolean takeLater(Met met) {
        boolean placed = met.opens() || met.behindItem() || (isClear(met) && met.behindStop());
        boolean begun = items.size() > 1 || (isClear(met) && isFirst() && opens());
        boolean isWord = met.mark().number().length() > 1 && !roman && !isDigits(met);
        OptionalInt value = value(met);
        boolean taken =
                last().mark().isLike(met.mark())
                        && !interrupted
                        && placed
                        && begun
                        && !isWord
                        && value.isPresent()
                        && value.getAsInt() > lastNumber();
        if (taken) {
            add(met);
        }
        return taken;
    }

    /** Takes the only mark of a run that turned out to be no list of its own. */
    boolean takeStray(MarkerRun stray) {
        return stray.items.size() == 1 && takeLater(stray.items.get(0));
    }

    /** Notes the markers of the run, by where they stand, if it is a list. */
    void close(Map<Integer, Marker> markers) {
        if (items.size() < (distant ? 3 : 2)) {
            return;
        }
        Numerals numerals = roman ? last().mark().roman() : last().mark().plain();
        Markers style = new Markers(numerals, last().mark().delimiter());
        items.forEach(
                met -> markers.put(met.offset(), new Marker(style, value(met).orElseThrow())));
    }

    private void add(Met met) {
        distant |= items.size() == 1 && interrupted && !isClear(met);
        items.add(met);
        interrupted = false;
    }

    private boolean isNext(Met met) {
        if (items.size() == 1 && !follows(met, roman) && follows(met, !roman)) {
            roman = !roman;
        }
        return follows(met, roman);
    }

    private boolean follows(Met met, boolean asRoman) {
        OptionalInt before = value(last(), asRoman);
        OptionalInt value = value(met, asRoman);
        return before.isPresent()
                && value.isPresent()
                && (value.getAsInt() == before.getAsInt() + 1
                        || (!asRoman && met.mark().doubles(last().mark())));
    }

    /** Whether a mark stands where an item would: wrapped lines of prose begin with letters too. */
    private boolean isNear(Met met) {
        if (opens() || items.size() > 1) {
            boolean placed = met.opens() || met.behindItem() || met.behindStop();
            boolean goesOn = items.size() > 1 || !interrupted || met.opens();
            return isClear(met) || (placed && goesOn);
        }
        return met.block() == last().block()
                && (isBeside(met) || (last().behindColon() && met.behindStop()));
    }

    private boolean isBeside(Met met) {
        return met.line() == last().line() + 1;
    }

    private boolean isDigits(Met met) {
        return met.mark().plain() == Numerals.DECIMAL;
    }

    /** "A." may be an initial, and "No." a word; "(a)" and "a)" hardly are. */
    private static boolean isClear(Met met) {
        return met.mark().delimiter() != Delimiter.POINT;
    }

    private boolean opens() {
        return items.get(0).opens();
    }

    private boolean isFirst() {
        return items.get(0).mark().isFirst();
    }

    private Met last() {
        return items.get(items.size() - 1);
    }

    private int lastNumber() {
        return value(last()).orElse(Integer.MAX_VALUE);
    }

    private OptionalInt value(Met met) {
        return value(met, roman);
    }

    private static OptionalInt value(Met met, boolean asRoman) {
        return asRoman ? met.mark().romanValue() : met.mark().plainValue();
    }
}
