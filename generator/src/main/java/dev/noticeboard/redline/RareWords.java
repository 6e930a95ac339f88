package dev.noticeboard.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Which pieces have a word that few others have. */
final class RareWords {

    /** In how many pieces a word may stand and still be rare. */
    private static final int FEW = 8;

    /** How many of the pieces that share the most rare words are looked at. */
    private static final int BEST = 4;

    /**
     * Every word of a piece once, with the index of the piece behind it: all in ascending order.
     */
    private final long[] places;

    private RareWords(long[] places) {
        this.places = places;
    }

    /**
     * The rare words of a range of pieces.
     *
     * @param from the index of the first
     * @param to the index behind the last
     * @param words the ids of the words of each, sorted
     */
    static RareWords of(int from, int to, IntFunction<int[]> words) {
        return of(IntStream.range(from, to).toArray(), words);
    }

    /**
     * The rare words of some pieces.
     *
     * @param pieces their indexes
     * @param words the ids of the words of each, sorted
     */
    static RareWords of(int[] pieces, IntFunction<int[]> words) {
        long[] all = new long[Arrays.stream(pieces).map(i -> words.apply(i).length).sum()];
        int size = 0;
        for (int index : pieces) {
            int[] own = words.apply(index);
            for (int i = 0; i < own.length; i++) {
                if (i == 0 || own[i] != own[i - 1]) {
                    all[size++] = place(own[i], index);
                }
            }
        }
        Arrays.sort(all, 0, size);
        return new RareWords(rare(all, size));
    }

    private static long place(int word, int index) {
        return ((long) word << Integer.SIZE) | index;
    }

    private static int word(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    private static long[] rare(long[] all, int size) {
        int kept = 0;
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && word(all[to]) == word(all[from])) {
                to++;
            }
            if (to - from <= FEW) {
                System.arraycopy(all, from, all, kept, to - from);
                kept += to - from;
            }
            from = to;
        }
        return Arrays.copyOf(all, kept);
    }

    /** The indexes of the pieces that share the most rare words with some words. */
    List<Integer> sharedBy(int[] words) {
        int[] indexes = new int[words.length * FEW];
        int size = 0;
        for (int word : words) {
            int at = Arrays.binarySearch(places, place(word, 0));
            at = at < 0 ? -at - 1 : at;
            for (; at < places.length && word(places[at]) == word; at++) {
                indexes[size++] = (int) places[at];
            }
        }
        Arrays.sort(indexes, 0, size);
        return mostFrequent(indexes, size);
    }

    /** Of numbers in ascending order the ones that occur most often; of equals the lower first. */
    private static List<Integer> mostFrequent(int[] numbers, int size) {
        long[] times = new long[size];
        int different = 0;
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && numbers[to] == numbers[from]) {
                to++;
            }
            times[different++] = ((long) (size - (to - from)) << Integer.SIZE) | numbers[from];
            from = to;
        }
        Arrays.sort(times, 0, different);
        List<Integer> most = new ArrayList<>();
        for (int i = 0; i < Math.min(BEST, different); i++) {
            most.add((int) times[i]);
        }
        return most;
    }
}
