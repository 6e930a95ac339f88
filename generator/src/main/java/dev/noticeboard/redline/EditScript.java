package dev.noticeboard.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Where two sequences differ, by the shortest way from one to the other. */
final class EditScript {

    private EditScript() {}

    /**
     * A place where two sequences differ; the indexes are from 0, ends are exclusive.
     *
     * @param olderFrom where it begins in the older one
     * @param newerFrom where it begins in the newer one
     */
    record Hunk(int olderFrom, int olderTo, int newerFrom, int newerTo) {

        boolean isInsertion() {
            return olderFrom == olderTo;
        }

        boolean isDeletion() {
            return newerFrom == newerTo;
        }

        /** From where it begins to where another one ends. */
        Hunk to(Hunk end) {
            return new Hunk(olderFrom, end.olderTo, newerFrom, end.newerTo);
        }

        Hunk shifted(int by) {
            return new Hunk(olderFrom + by, olderTo + by, newerFrom + by, newerTo + by);
        }
    }

    /**
     * Where two sequences differ, in order.
     *
     * @param older one sequence; equal numbers are equal elements, none is negative
     * @param newer the other
     */
    static List<Hunk> between(int[] older, int[] newer) {
        // What stands in one of them alone can match nothing, and would only slow the search.
        int[] olderShared = indexesOfShared(older, newer);
        int[] newerShared = indexesOfShared(newer, older);
        ShortestEdit edit =
                ShortestEdit.of(elementsAt(olderShared, older), elementsAt(newerShared, newer));
        return hunks(
                kept(olderShared, edit.removed()),
                older.length,
                kept(newerShared, edit.added()),
                newer.length);
    }

    private static int[] indexesOfShared(int[] sequence, int[] other) {
        BitSet elements = new BitSet();
        for (int element : other) {
            elements.set(element);
        }
        int[] indexes = new int[sequence.length];
        int size = 0;
        for (int i = 0; i < sequence.length; i++) {
            if (elements.get(sequence[i])) {
                indexes[size++] = i;
            }
        }
        return Arrays.copyOf(indexes, size);
    }

    private static int[] elementsAt(int[] indexes, int[] sequence) {
        int[] elements = new int[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            elements[i] = sequence[indexes[i]];
        }
        return elements;
    }

    private static BitSet kept(int[] indexes, BitSet marked) {
        BitSet kept = new BitSet();
        for (int i = 0; i < indexes.length; i++) {
            if (!marked.get(i)) {
                kept.set(indexes[i]);
            }
        }
        return kept;
    }

    private static List<Hunk> hunks(
            BitSet keptOlder, int olderLength, BitSet keptNewer, int newerLength) {
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < olderLength || j < newerLength) {
            if (keptOlder.get(i) && keptNewer.get(j)) {
                i++;
                j++;
            } else {
                int olderTo = next(keptOlder, i, olderLength);
                int newerTo = next(keptNewer, j, newerLength);
                hunks.add(new Hunk(i, olderTo, j, newerTo));
                i = olderTo;
                j = newerTo;
            }
        }
        return hunks;
    }

    private static int next(BitSet kept, int from, int length) {
        int next = kept.nextSetBit(from);
        return next < 0 ? length : next;
    }
}
