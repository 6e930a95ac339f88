package dev.noticeboard.redline;

import dev.noticeboard.redline.EditScript.Hunk;
import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Passages that have no counterpart of their own, and stand in what became of a neighbour: the rest
 * of a paragraph that was divided, or one of several that were joined.
 */
final class Containment {

    /** How many triples of words two have to share at least. */
    static final int LEAST = 3;

    /** Shorter passages may stand in another one by chance, and have to be all that is left. */
    static final int FEWEST_WORDS = 2;

    private final List<Passage> some;
    private final List<Passage> others;

    /** By the indexes of others: the words that nothing accounts for yet, in stretches. */
    private final Map<Integer, List<int[]>> left = new HashMap<>();

    private Containment(List<Passage> some, List<Passage> others) {
        this.some = some;
        this.others = others;
    }

    /**
     * The links of what stands in a neighbour's counterpart.
     *
     * @param links the links that there are, in the order of both articles
     */
    static List<Pair> of(List<Passage> older, List<Passage> newer, List<Pair> links) {
        List<Pair> flipped = links.stream().map(Pair::flipped).toList();
        List<Pair> divided =
                new Containment(newer, older).found(flipped).stream().map(Pair::flipped).toList();
        // Between the same two links, what was divided would cross what was joined.
        int[] newerEnds = links.stream().mapToInt(Pair::newer).toArray();
        int[] olderEnds = links.stream().mapToInt(Pair::older).toArray();
        Set<Integer> gaps = new HashSet<>();
        divided.forEach(pair -> gaps.add(Arrays.binarySearch(newerEnds, pair.newer())));
        List<Pair> found = new ArrayList<>(divided);
        for (Pair joined : new Containment(older, newer).found(links)) {
            if (!gaps.contains(Arrays.binarySearch(olderEnds, joined.older()))) {
                found.add(joined);
            }
        }
        return found;
    }

    /** Links of passages without one to passages that their neighbours are linked to. */
    private List<Pair> found(List<Pair> links) {
        int[] linked = new int[some.size()];
        Arrays.fill(linked, -1);
        links.forEach(pair -> linked[pair.older()] = pair.newer());
        List<Pair> found = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < some.size(); i++) {
            if (linked[i] >= 0) {
                before = i;
                continue;
            }
            int after = i;
            while (after < some.size() && linked[after] < 0) {
                after++;
            }
            takeRun(i, after, before, linked, found);
            i = after - 1;
        }
        return found;
    }

    /** Looks at neighbours without a counterpart, between two that have one. */
    private void takeRun(int from, int to, int before, int[] linked, List<Pair> found) {
        int first = from;
        if (before >= 0) {
            while (first < to && take(first, linked[before], before, found)) {
                first++;
            }
        }
        if (to < some.size()) {
            int last = to - 1;
            while (last >= first && take(last, linked[to], to, found)) {
                last--;
            }
        }
    }

    private boolean take(int i, int other, int neighbour, List<Pair> found) {
        Passage passage = some.get(i);
        if (passage.isHeading() || others.get(other).isHeading() || passage.size() == 0) {
            return false;
        }
        List<int[]> rest =
                left.computeIfAbsent(
                        other,
                        o -> without(List.of(others.get(o).piece().text()), some.get(neighbour)));
        if (!contains(rest, passage)) {
            return false;
        }
        left.put(other, without(rest, passage));
        found.add(new Pair(i, other));
        return true;
    }

    private static boolean contains(List<int[]> stretches, Passage passage) {
        int[] words = passage.piece().text();
        if (words.length < FEWEST_WORDS) {
            return stretches.stream().anyMatch(stretch -> Arrays.equals(words, stretch));
        } else if (words.length < LEAST + 2) {
            return stretches.stream().anyMatch(stretch -> indexOf(words, stretch) >= 0);
        }
        int common = 0;
        for (int[] stretch : stretches) {
            common += Triples.of(stretch).common(passage.triples());
        }
        return common >= LEAST && 2 * common >= passage.triples().size();
    }

    /** Where words stand in a stretch of words in a row; -1 where they do not. */
    static int indexOf(int[] words, int[] stretch) {
        for (int from = 0; from + words.length <= stretch.length; from++) {
            if (Arrays.equals(words, 0, words.length, stretch, from, from + words.length)) {
                return from;
            }
        }
        return -1;
    }

    /** What is left of stretches of words where those that a passage has are taken out. */
    private static List<int[]> without(List<int[]> stretches, Passage passage) {
        int[] words = passage.piece().text();
        List<int[]> left = new ArrayList<>();
        boolean found = false;
        for (int[] stretch : stretches) {
            int at = found ? -1 : indexOf(words, stretch);
            if (at >= 0) {
                found = true;
                left.add(Arrays.copyOfRange(stretch, 0, at));
                left.add(Arrays.copyOfRange(stretch, at + words.length, stretch.length));
            } else {
                left.add(stretch);
            }
        }
        return found ? left : withoutAlike(stretches, words);
    }

    private static List<int[]> withoutAlike(List<int[]> stretches, int[] words) {
        List<int[]> left = new ArrayList<>();
        for (int[] stretch : stretches) {
            for (Hunk hunk : EditScript.between(stretch, words)) {
                if (!hunk.isInsertion()) {
                    left.add(Arrays.copyOfRange(stretch, hunk.olderFrom(), hunk.olderTo()));
                }
            }
        }
        return left;
    }
}
