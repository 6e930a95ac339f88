package dev.noticeboard.redline;

import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Blocks of two lists that belong together: each became the other, or several of them one, or one
 * several.
 */
final class Components {

    /** Of so many words of the smaller one, one has to be linked; else other links come first. */
    private static final int LINKED_IN = 3;

    private Components() {}

    /**
     * Blocks that belong together, by their indexes; ends are exclusive.
     *
     * @param olderFrom where they begin in the older list
     */
    record Component(int olderFrom, int olderTo, int newerFrom, int newerTo) {

        boolean isPair() {
            return olderTo - olderFrom == 1 && newerTo - newerFrom == 1;
        }
    }

    /**
     * A list of blocks.
     *
     * @param sizes how many words each has
     * @param sections the section that each stands in; blocks of several are not taken together
     */
    record Side(List<Integer> sizes, List<Integer> sections) {

        static Side of(List<Branch> branches) {
            return new Side(
                    branches.stream().map(Branch::size).toList(),
                    Collections.nCopies(branches.size(), 0));
        }
    }

    /**
     * The components, in the order of both lists.
     *
     * @param words by pairs of blocks, how many words the passages have by which they are linked
     */
    static List<Component> of(Map<Pair, Integer> words, Side older, Side newer) {
        List<Pair> pairs = strong(words, older, newer);
        pairs.sort(Comparator.comparingInt(Pair::older).thenComparingInt(Pair::newer));
        return connected(pairs);
    }

    /** What pairs that share an end make together; the pairs follow one another in both lists. */
    static List<Component> connected(List<Pair> pairs) {
        List<Component> components = new ArrayList<>();
        for (Pair pair : pairs) {
            int last = components.size() - 1;
            Component before = last < 0 ? null : components.get(last);
            if (before != null
                    && (pair.older() < before.olderTo() || pair.newer() < before.newerTo())) {
                components.set(
                        last,
                        new Component(
                                before.olderFrom(),
                                Math.max(before.olderTo(), pair.older() + 1),
                                Math.min(before.newerFrom(), pair.newer()),
                                Math.max(before.newerTo(), pair.newer() + 1)));
            } else {
                components.add(
                        new Component(
                                pair.older(), pair.older() + 1, pair.newer(), pair.newer() + 1));
            }
        }
        return components;
    }

    /** The pairs without those that are weak beside others of the same block. */
    private static List<Pair> strong(Map<Pair, Integer> words, Side older, Side newer) {
        Map<Integer, Integer> ofOlder = new HashMap<>();
        Map<Integer, Integer> ofNewer = new HashMap<>();
        words.keySet()
                .forEach(
                        pair -> {
                            ofOlder.merge(pair.older(), 1, Integer::sum);
                            ofNewer.merge(pair.newer(), 1, Integer::sum);
                        });
        Map<Pair, Integer> strong = new HashMap<>();
        words.forEach(
                (pair, linked) -> {
                    int least =
                            Math.min(
                                    older.sizes().get(pair.older()),
                                    newer.sizes().get(pair.newer()));
                    boolean only = ofOlder.get(pair.older()) == 1 && ofNewer.get(pair.newer()) == 1;
                    if (only || linked * LINKED_IN >= least) {
                        strong.put(pair, linked);
                    }
                });
        Map<Pair, Integer> inNewer =
                inOneSection(strong, Pair::older, Pair::newer, newer.sections());
        return new ArrayList<>(
                inOneSection(inNewer, Pair::newer, Pair::older, older.sections()).keySet());
    }

    /**
     * The pairs without those that lead from one block to blocks of several sections: the section
     * that it shares most words with has it.
     *
     * @param one a block of a pair, and {@code other} the one at its other end
     */
    private static Map<Pair, Integer> inOneSection(
            Map<Pair, Integer> pairs,
            ToIntFunction<Pair> one,
            ToIntFunction<Pair> other,
            List<Integer> sections) {
        Map<Integer, Map<Integer, Integer>> words = new HashMap<>();
        pairs.forEach(
                (pair, linked) ->
                        words.computeIfAbsent(one.applyAsInt(pair), block -> new TreeMap<>())
                                .merge(sections.get(other.applyAsInt(pair)), linked, Integer::sum));
        Map<Integer, Integer> best = new HashMap<>();
        words.forEach(
                (block, shared) ->
                        best.put(
                                block,
                                Collections.max(shared.entrySet(), Map.Entry.comparingByValue())
                                        .getKey()));
        Map<Pair, Integer> kept = new HashMap<>(pairs);
        kept.keySet()
                .removeIf(
                        pair -> {
                            int most = best.get(one.applyAsInt(pair));
                            return most != sections.get(other.applyAsInt(pair));
                        });
        return kept;
    }
}
