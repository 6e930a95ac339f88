package dev.noticeboard.redline;

import java.util.HashMap;
import java.util.Map;

/**
 * What nothing accounts for yet of the words of a passage, by every word, and every two and three
 * in a row.
 */
final class Leftover {

    private final Map<Integer, Integer> single = new HashMap<>();
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Map<Integer, Integer> triples = new HashMap<>();

    Leftover(int[] words) {
        for (int word : words) {
            single.merge(word, 1, Integer::sum);
        }
        for (int i = 0; i + 1 < words.length; i++) {
            pairs.merge(pair(words, i), 1, Integer::sum);
        }
        for (int i = 0; i + 2 < words.length; i++) {
            triples.merge(Triples.hash(words, i), 1, Integer::sum);
        }
    }

    private static int pair(int[] words, int at) {
        return words[at] * 31 + words[at + 1];
    }

    /** How many rows of three words there are in some words, or, where they are two, of two. */
    static int rows(int[] words) {
        return Math.max(1, words.length - 2);
    }

    /** How many of these are left. */
    int common(int[] words) {
        if (words.length == 2) {
            return pairs.getOrDefault(pair(words, 0), 0) > 0 ? 1 : 0;
        }
        Map<Integer, Integer> seen = new HashMap<>();
        int common = 0;
        for (int i = 0; i + 2 < words.length; i++) {
            int hash = Triples.hash(words, i);
            int times = seen.merge(hash, 1, Integer::sum);
            common += times <= triples.getOrDefault(hash, 0) ? 1 : 0;
        }
        return common;
    }

    /** Whether nothing is left but one word. */
    boolean isOnly(int word) {
        return single.size() == 1 && single.getOrDefault(word, 0) == 1;
    }

    /** Takes out what some words account for. */
    void take(int[] words) {
        for (int i = 0; i < words.length; i++) {
            take(words[i], single);
        }
        for (int i = 0; i + 1 < words.length; i++) {
            take(pair(words, i), pairs);
        }
        for (int i = 0; i + 2 < words.length; i++) {
            take(Triples.hash(words, i), triples);
        }
    }

    private static void take(int row, Map<Integer, Integer> from) {
        from.computeIfPresent(row, (hash, times) -> times > 1 ? times - 1 : null);
    }
}
