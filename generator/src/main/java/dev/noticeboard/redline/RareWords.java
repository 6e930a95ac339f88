package dev.noticeboard.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which pieces have a word that few others have.
 *
 * @param pieces the indexes of the pieces by the ids of their words
 */
record RareWords(Map<Integer, List<Integer>> pieces) {

    /** In how many pieces a word may stand and still be rare. */
    private static final int FEW = 8;

    /** How many of the pieces that share the most rare words are looked at. */
    private static final int BEST = 4;

    static RareWords of(List<Piece> pieces, int from, int to) {
        return of(IntStream.range(from, to).boxed().toList(), i -> pieces.get(i).words().toArray());
    }

    /**
     * The rare words of some pieces.
     *
     * @param pieces their indexes
     * @param words the ids of the words of each
     */
    static RareWords of(List<Integer> pieces, IntFunction<int[]> words) {
        Map<Integer, List<Integer>> all = new HashMap<>();
        for (int index : pieces) {
            Arrays.stream(words.apply(index))
                    .distinct()
                    .forEach(word -> all.computeIfAbsent(word, w -> new ArrayList<>()).add(index));
        }
        all.values().removeIf(indexes -> indexes.size() > FEW);
        return new RareWords(all);
    }

    /** The indexes of the pieces that share the most rare words with another piece. */
    List<Integer> sharedBy(Piece other) {
        return sharedBy(other.words().toArray());
    }

    /** The indexes of the pieces that share the most rare words with some words. */
    List<Integer> sharedBy(int[] words) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Arrays.stream(words)
                .forEach(
                        word ->
                                pieces.getOrDefault(word, List.of())
                                        .forEach(index -> counts.merge(index, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(BEST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
