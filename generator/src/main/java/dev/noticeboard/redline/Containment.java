package dev.noticeboard.redline;

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

    /** What stands behind others is looked for only where it has as many words as a sentence. */
    private static final int SENTENCE = 6;

    private final List<Passage> some;
    private final List<Passage> others;

    /** By the indexes of others: the words that nothing accounts for yet. */
    private final Map<Integer, Leftover> left = new HashMap<>();

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
            while (first < to && take(first, linked[before], before, false, found)) {
                first++;
            }
        }
        int last = to - 1;
        if (to < some.size()) {
            while (last >= first && take(last, linked[to], to, false, found)) {
                last--;
            }
        }
        takeBehindOthers(first, last, before, linked, found);
    }

    /** Looks further, behind what stands in neither counterpart, for what can be nothing else. */
    private void takeBehindOthers(int first, int last, int before, int[] linked, List<Pair> found) {
        int from = first;
        for (int i = first + 1; before >= 0 && i <= last; i++) {
            from = take(i, linked[before], before, true, found) ? i + 1 : from;
        }
        int to = last + 1;
        while (to < some.size() && linked[to] < 0) {
            to++;
        }
        for (int i = last - 1; to < some.size() && i >= from; i--) {
            take(i, linked[to], to, true, found);
        }
    }

    private boolean take(int i, int other, int neighbour, boolean whole, List<Pair> found) {
        Passage passage = some.get(i);
        if (passage.isHeading() || others.get(other).isHeading() || passage.size() == 0) {
            return false;
        }
        Leftover rest = left.get(other);
        if (rest == null) {
            rest = new Leftover(others.get(other).piece().text());
            rest.take(some.get(neighbour).piece().text());
            left.put(other, rest);
        }
        int[] words = passage.piece().text();
        boolean holds =
                whole
                        ? words.length >= SENTENCE && rest.common(words) == Leftover.rows(words)
                        : holds(rest, words);
        if (holds) {
            rest.take(words);
            found.add(new Pair(i, other));
        }
        return holds;
    }

    private static boolean holds(Leftover rest, int[] words) {
        if (words.length < FEWEST_WORDS) {
            return rest.isOnly(words[0]);
        }
        int common = rest.common(words);
        return words.length < LEAST + 2
                ? common == Leftover.rows(words)
                : common >= LEAST && 2 * common >= Leftover.rows(words);
    }
}
