package dev.noticeboard.redline;

import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Pairs that follow one another in both of two lists. */
final class HeaviestChain {

    private HeaviestChain() {}

    /**
     * Two that may be a pair.
     *
     * @param weight how much speaks for it, above 0
     */
    record Candidate(int older, int newer, long weight) {}

    /**
     * Of candidates, those that follow one another in both lists and weigh the most together. Of
     * several such choices it is always the same one.
     */
    static List<Pair> of(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        // Of those with one older index only one can be taken: the later ones come first, so that
        // none builds upon another.
        sorted.sort(
                Comparator.comparingInt(Candidate::older)
                        .thenComparing(Comparator.comparingInt(Candidate::newer).reversed()));
        int width = sorted.stream().mapToInt(Candidate::newer).max().orElse(0) + 2;
        long[] best = new long[sorted.size()];
        int[] before = new int[sorted.size()];
        // A Fenwick tree over the newer indexes: the candidate that ends the heaviest choice so
        // far.
        int[] tree = new int[width];
        Arrays.fill(tree, -1);
        int last = -1;
        for (int c = 0; c < sorted.size(); c++) {
            Candidate candidate = sorted.get(c);
            before[c] = -1;
            for (int t = candidate.newer(); t > 0; t -= t & -t) {
                if (tree[t] >= 0 && (before[c] < 0 || best[tree[t]] > best[before[c]])) {
                    before[c] = tree[t];
                }
            }
            best[c] = candidate.weight() + (before[c] < 0 ? 0 : best[before[c]]);
            for (int t = candidate.newer() + 1; t < width; t += t & -t) {
                if (tree[t] < 0 || best[c] > best[tree[t]]) {
                    tree[t] = c;
                }
            }
            if (last < 0 || best[c] > best[last]) {
                last = c;
            }
        }
        List<Pair> chosen = new ArrayList<>();
        for (int c = last; c >= 0; c = before[c]) {
            chosen.add(new Pair(sorted.get(c).older(), sorted.get(c).newer()));
        }
        Collections.reverse(chosen);
        return chosen;
    }
}
