package dev.noticeboard.translation;

import dev.noticeboard.model.Place;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of one section in two languages. One that stands in another sentence of the section
 * in the translation is no difference.
 */
final class Numbers {

    private final Amounts original;
    private final Amounts translation;
    private final List<Said> ones = new ArrayList<>();
    private final List<Said> others = new ArrayList<>();

    /**
     * Compares no numbers yet.
     *
     * @param original what finds the numbers of the original
     * @param translation what finds those of the translation
     */
    Numbers(Amounts original, Amounts translation) {
        this.original = original;
        this.translation = translation;
    }

    /** A number, and which pair of pieces it stands in. */
    private record Said(Amount amount, Place there, Place here) {}

    /** Takes in two pieces that stand for each other. */
    void compare(Pairing.Pair<Unit> pair) {
        Place there = pair.left().get(0).place();
        Place here = pair.right().get(0).place();
        List<Said> mine = said(pair.left(), there, here);
        List<Said> theirs = said(pair.right(), there, here);
        Matching matching = new Matching(mine, theirs);
        ones.addAll(matching.onlyMine());
        others.addAll(matching.onlyTheirs());
    }

    private static List<Said> said(List<Unit> units, Place there, Place here) {
        return units.stream()
                .flatMap(unit -> unit.allAmounts().stream())
                .map(amount -> new Said(amount, there, here))
                .toList();
    }

    /** The numbers that one language alone says, a difference for each pair of pieces. */
    List<Difference> differences() {
        Matching matching = new Matching(ones, others);
        Map<Place, List<Said>> mine = byPlace(matching.onlyMine());
        Map<Place, List<Said>> theirs = byPlace(matching.onlyTheirs());
        Set<Place> places = new LinkedHashSet<>(mine.keySet());
        places.addAll(theirs.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Place here : places) {
            List<Said> a = mine.getOrDefault(here, List.of());
            List<Said> b = theirs.getOrDefault(here, List.of());
            Place there = (a.isEmpty() ? b : a).get(0).there;
            differences.add(new Difference.OtherNumbers(there, amounts(a), here, amounts(b)));
        }
        return differences;
    }

    private Map<Place, List<Said>> byPlace(List<Said> said) {
        Map<Place, List<Said>> byPlace = new LinkedHashMap<>();
        said.stream()
                .filter(it -> !it.amount.optional())
                .filter(it -> !original.mayGoUnsaid(it.amount))
                .filter(it -> !translation.mayGoUnsaid(it.amount))
                .forEach(it -> byPlace.computeIfAbsent(it.here, at -> new ArrayList<>()).add(it));
        return byPlace;
    }

    private static List<Amount> amounts(List<Said> said) {
        return said.stream().map(Said::amount).toList();
    }

    /** Takes away from two lists what stands in both; each number counts once. */
    private static final class Matching {

        // What can mean one thing alone has the first choice, and an ordinal word the last.
        private static final Comparator<Said> SUREST_FIRST =
                Comparator.comparing((Said said) -> said.amount.optional())
                        .thenComparingInt(said -> said.amount.values().size());

        // "3 million" and "5 p.m." mean the larger one, if the other language has it.
        private static final Comparator<BigDecimal> LARGEST_FIRST = Comparator.reverseOrder();

        private final Map<BigDecimal, Deque<Said>> byValue = new HashMap<>();
        private final List<Said> theirs;
        private final Set<Said> left;
        private final List<Said> onlyMine = new ArrayList<>();

        Matching(List<Said> mine, List<Said> theirs) {
            this.theirs = theirs;
            this.left = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Said said : theirs) {
                left.add(said);
                said.amount
                        .values()
                        .forEach(
                                value ->
                                        byValue.computeIfAbsent(value, it -> new ArrayDeque<>())
                                                .add(said));
            }
            Set<Said> unmatched = Collections.newSetFromMap(new IdentityHashMap<>());
            mine.stream()
                    .sorted(SUREST_FIRST)
                    .forEach(
                            said ->
                                    taken(said)
                                            .ifPresentOrElse(
                                                    left::remove, () -> unmatched.add(said)));
            mine.stream().filter(unmatched::contains).forEach(onlyMine::add);
        }

        private Optional<Said> taken(Said said) {
            List<BigDecimal> values = said.amount.values().stream().sorted(LARGEST_FIRST).toList();
            for (BigDecimal value : values) {
                Deque<Said> same = byValue.getOrDefault(value, new ArrayDeque<>());
                while (!same.isEmpty()) {
                    Said next = same.poll();
                    if (left.contains(next)) {
                        return Optional.of(next);
                    }
                }
            }
            return Optional.empty();
        }

        List<Said> onlyMine() {
            return onlyMine;
        }

        List<Said> onlyTheirs() {
            return theirs.stream().filter(left::contains).toList();
        }
    }
}
