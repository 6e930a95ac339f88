package dev.noticeboard.redline;

import java.util.Arrays;

/** Every three words of a text that follow one another; of fewer words there is none. */
final class Triples {

    private final int[] words;

    // Hashes, sorted, and where each of them stands in the text.
    private final int[] hashes;
    private final int[] places;

    private Triples(int[] words, int[] hashes, int[] places) {
        this.words = words;
        this.hashes = hashes;
        this.places = places;
    }

    /** Those of the ids of words. */
    static Triples of(int[] words) {
        long[] sorted = new long[Math.max(0, words.length - 2)];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ((long) hash(words, i) << Integer.SIZE) | i;
        }
        Arrays.sort(sorted);
        int[] hashes = new int[sorted.length];
        int[] places = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            hashes[i] = (int) (sorted[i] >> Integer.SIZE);
            places[i] = (int) sorted[i];
        }
        return new Triples(words, hashes, places);
    }

    /** Equal for the same three words from an index on. */
    static int hash(int[] words, int at) {
        return (words[at] * 31 + words[at + 1]) * 1_000_003 + words[at + 2];
    }

    int size() {
        return hashes.length;
    }

    /** How many of them another text has too. */
    int common(Triples other) {
        return SortedNumbers.shared(hashes, other.hashes);
    }

    /** Whether another text of three words or more stands in this one, word by word. */
    boolean contains(Triples other) {
        // Looked for where the one of its triples that is rarest here stands.
        int rarest = -1;
        int first = 0;
        int times = Integer.MAX_VALUE;
        for (int i = 0; i < other.size() && times > 1; i++) {
            int from = SortedNumbers.firstFrom(hashes, 0, other.hashes[i]);
            int to = from;
            while (to < hashes.length && hashes[to] == other.hashes[i] && to - from < times) {
                to++;
            }
            if (to - from < times) {
                rarest = other.places[i];
                first = from;
                times = to - from;
            }
        }
        for (int i = first; i < first + times; i++) {
            if (other.standsAt(places[i] - rarest, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(int from, int[] text) {
        int to = from + words.length;
        return from >= 0
                && to <= text.length
                && Arrays.equals(words, 0, words.length, text, from, to);
    }
}
