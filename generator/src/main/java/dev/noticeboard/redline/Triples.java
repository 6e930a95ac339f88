package dev.noticeboard.redline;

import java.util.Arrays;

/** Every three words of a text that follow one another; of fewer words there is none. */
final class Triples {

    // Hashes, sorted.
    private final int[] hashes;

    private Triples(int[] hashes) {
        this.hashes = hashes;
    }

    /** Those of the ids of words. */
    static Triples of(int[] words) {
        int[] hashes = new int[Math.max(0, words.length - 2)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = hash(words, i);
        }
        Arrays.sort(hashes);
        return new Triples(hashes);
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
}
