package dev.noticeboard.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the sentences that were taken out are which of those that were put in. Of several places
 * that one may have gone to, it is the one where most of its neighbours are again.
 */
final class SentencePairs {

    /** Fewer words may stand in two places by chance. */
    private static final int LEAST_WORDS = 6;

    /** How many places are looked at, and how many neighbours at each. */
    private static final int MOST_PLACES = 16;

    private static final int MOST_NEIGHBOURS = 16;

    private final List<LooseSentence> gone;
    private final List<LooseSentence> come;
    private final int[] to;
    private final boolean[] taken;

    private SentencePairs(List<LooseSentence> gone, List<LooseSentence> come) {
        this.gone = gone;
        this.come = come;
        this.to = new int[gone.size()];
        Arrays.fill(to, -1);
        this.taken = new boolean[come.size()];
    }

    /** By the indexes of those that were taken out: that of the one put in, or -1. */
    static int[] of(List<LooseSentence> gone, List<LooseSentence> come) {
        SentencePairs pairs = new SentencePairs(gone, come);
        pairs.pair();
        return pairs.to;
    }

    private void pair() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < come.size(); j++) {
            if (come.get(j).words() >= LEAST_WORDS) {
                places.computeIfAbsent(come.get(j).key(), key -> new ArrayList<>()).add(j);
            }
        }
        for (int i = 0; i < gone.size(); i++) {
            List<Integer> free = places.getOrDefault(gone.get(i).key(), List.of());
            if (to[i] < 0 && !free.isEmpty()) {
                int best = best(i, free);
                if (best >= 0) {
                    take(i, best);
                }
            }
        }
    }

    private int best(int i, List<Integer> places) {
        // What is taken at the beginning of the list is not looked at again.
        int used = 0;
        while (used < places.size() && taken[places.get(used)]) {
            used++;
        }
        places.subList(0, used).clear();
        int best = -1;
        int most = 0;
        for (int j : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
            int neighbours = 0;
            while (neighbours < MOST_NEIGHBOURS && isSame(i + neighbours, j + neighbours)) {
                neighbours++;
            }
            if (neighbours > most) {
                most = neighbours;
                best = j;
            }
        }
        return best;
    }

    /** Takes two and those round them that are the same, however short. */
    private void take(int i, int j) {
        for (int n = 0; isSame(i + n, j + n); n++) {
            put(i + n, j + n);
        }
        for (int n = 1; isSame(i - n, j - n); n++) {
            put(i - n, j - n);
        }
    }

    private void put(int i, int j) {
        to[i] = j;
        taken[j] = true;
    }

    private boolean isSame(int i, int j) {
        return i >= 0
                && j >= 0
                && i < gone.size()
                && j < come.size()
                && to[i] < 0
                && !taken[j]
                && gone.get(i).key().equals(come.get(j).key());
    }
}
