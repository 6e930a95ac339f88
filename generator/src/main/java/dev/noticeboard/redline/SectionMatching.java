package dev.noticeboard.redline;

import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which section of an article is which of another's, wherever they stand.
 *
 * <p>First those that read the same, then those of the same heading, then those that read alike. An
 * anchor tells nothing: an automatic one goes to the next section of that heading when the first
 * one is taken out.
 */
final class SectionMatching {

    /** From which likeness on two sections are one that was changed. */
    private static final double ALIKE = 0.5;

    private final List<FlatSection> older;
    private final List<FlatSection> newer;
    private final boolean[] olderTaken;
    private final boolean[] newerTaken;
    private final List<Pair> pairs = new ArrayList<>();

    private SectionMatching(List<FlatSection> older, List<FlatSection> newer) {
        this.older = older;
        this.newer = newer;
        this.olderTaken = new boolean[older.size()];
        this.newerTaken = new boolean[newer.size()];
    }

    static List<Pair> of(List<FlatSection> older, List<FlatSection> newer) {
        SectionMatching matching = new SectionMatching(older, newer);
        matching.by(section -> Optional.of(section.text().id()));
        matching.by(section -> Optional.of(section.heading()).filter(h -> !h.isEmpty()));
        matching.byLikeness();
        return matching.pairs;
    }

    /** Pairs those of the same key, in order. */
    private void by(Function<FlatSection, Optional<?>> key) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < older.size(); i++) {
            Optional<?> known = olderTaken[i] ? Optional.empty() : key.apply(older.get(i));
            if (known.isPresent()) {
                waiting.computeIfAbsent(known.get(), k -> new ArrayDeque<>()).add(i);
            }
        }
        for (int j = 0; j < newer.size(); j++) {
            Optional<?> known = newerTaken[j] ? Optional.empty() : key.apply(newer.get(j));
            Deque<Integer> same = known.map(waiting::get).orElse(null);
            if (same != null && !same.isEmpty()) {
                take(same.poll(), j);
            }
        }
    }

    private void take(int i, int j) {
        olderTaken[i] = true;
        newerTaken[j] = true;
        pairs.add(new Pair(i, j));
    }

    private record Alike(int older, int newer, double likeness) {}

    private void byLikeness() {
        RareWords rare = RareWords.of(0, newer.size(), i -> newer.get(i).text().words());
        List<Alike> alike = new ArrayList<>();
        for (int i = 0; i < older.size(); i++) {
            if (!olderTaken[i]) {
                for (int j : rare.sharedBy(older.get(i).text().words())) {
                    double likeness = Piece.likeness(older.get(i).text(), newer.get(j).text());
                    if (!newerTaken[j] && likeness >= ALIKE) {
                        alike.add(new Alike(i, j, likeness));
                    }
                }
            }
        }
        alike.sort(
                Comparator.comparingDouble(Alike::likeness)
                        .reversed()
                        .thenComparingInt(Alike::older)
                        .thenComparingInt(Alike::newer));
        for (Alike pair : alike) {
            if (!olderTaken[pair.older()] && !newerTaken[pair.newer()]) {
                take(pair.older(), pair.newer());
            }
        }
    }
}
