package dev.noticeboard.redline;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which of the sentences that were taken out are which of those that were put in. Of several places
 * that one may have gone to, it is the one where most of its neighbours are again, or the nearest.
 */
final class SentencePairs {

    /** How many places are looked at, and how many neighbours at each. */
    private static final int MOST_PLACES = 16;

    private static final int MOST_NEIGHBOURS = 16;

    private static final NavigableSet<Integer> NONE = Collections.emptyNavigableSet();

    private final List<LooseSentence> gone;
    private final List<LooseSentence> come;
    private final int[] to;
    private final boolean[] taken;

    /** By their words: the long ones that were put in and are nothing's counterpart yet. */
    private final Map<String, NavigableSet<Integer>> free = new HashMap<>();

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
        for (int j = 0; j < come.size(); j++) {
            if (come.get(j).words() >= LooseSentence.LEAST_WORDS) {
                free.computeIfAbsent(come.get(j).key(), key -> new TreeSet<>()).add(j);
            }
        }
        for (int i = 0; i < gone.size(); i++) {
            NavigableSet<Integer> places = free.getOrDefault(gone.get(i).key(), NONE);
            if (to[i] < 0 && !places.isEmpty()) {
                take(i, best(i, places));
            }
        }
    }

    /** Of the places that are nearest, the one where most of the next sentences follow again. */
    private int best(int i, NavigableSet<Integer> places) {
        int here = nearest(gone.get(i).passage());
        Integer after = places.ceiling(here);
        Integer before = places.lower(here);
        int best = -1;
        int most = 0;
        for (int tried = 0; tried < MOST_PLACES && (after != null || before != null); tried++) {
            boolean forward = before == null || (after != null && after - here <= here - before);
            int place = forward ? after : before;
            after = forward ? places.higher(place) : after;
            before = forward ? before : places.lower(place);
            int neighbours = 0;
            while (neighbours < MOST_NEIGHBOURS && isSame(i + neighbours, place + neighbours)) {
                neighbours++;
            }
            if (neighbours > most) {
                most = neighbours;
                best = place;
            }
        }
        return best;
    }

    /** The index of the first of those that were put in that stands at a passage or behind it. */
    private int nearest(int passage) {
        int low = 0;
        int high = come.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (come.get(middle).passage() < passage) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Takes two and those round them that are the same and go with them, however short. */
    private void take(int i, int j) {
        put(i, j);
        for (int n = 1; isSame(i + n, j + n) && goesOn(i + n - 1, i + n, j + n - 1, j + n); n++) {
            put(i + n, j + n);
        }
        for (int n = 1; isSame(i - n, j - n) && goesOn(i - n, i - n + 1, j - n, j - n + 1); n++) {
            put(i - n, j - n);
        }
    }

    /** Whether two that follow each other in both texts moved together. */
    private boolean goesOn(int older, int nextWas, int newer, int nextIs) {
        return belong(gone.get(older), gone.get(nextWas))
                && belong(come.get(newer), come.get(nextIs));
    }

    /**
     * Whether a sentence and the next one of its text belong together. What is left of a sentence
     * that stayed, such as one particle, goes with nothing in another passage.
     */
    private static boolean belong(LooseSentence first, LooseSentence second) {
        return first.isBefore(second) || (first.standsAlone() && second.standsAlone());
    }

    private void put(int i, int j) {
        to[i] = j;
        taken[j] = true;
        NavigableSet<Integer> places = free.get(come.get(j).key());
        if (places != null) {
            places.remove(j);
        }
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
