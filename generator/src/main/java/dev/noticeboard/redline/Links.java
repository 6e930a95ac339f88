package dev.noticeboard.redline;

import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayList;
import java.util.List;

/**
 * Links between the passages of two articles, from the older ones on.
 *
 * @param newer by the index of an older passage, the indexes of what it became, in order
 */
record Links(List<List<Integer>> newer) {

    static Links of(int olderSize, List<Pair> pairs) {
        List<List<Integer>> newer = new ArrayList<>();
        for (int i = 0; i < olderSize; i++) {
            newer.add(new ArrayList<>(1));
        }
        pairs.forEach(pair -> newer.get(pair.older()).add(pair.newer()));
        return new Links(newer);
    }

    /** The pairs whose older passages lie in a range, in order. */
    List<Pair> within(int from, int to) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int older = i;
            newer.get(i).forEach(j -> pairs.add(new Pair(older, j)));
        }
        return pairs;
    }
}
