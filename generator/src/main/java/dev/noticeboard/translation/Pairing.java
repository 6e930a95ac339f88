package dev.noticeboard.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * Two lists in their order, paired so that what is alike stands together: the cheapest alignment,
 * as Gale and Church align sentences ("A Program for Aligning Sentences in Bilingual Corpora",
 * 1993), in which one may also stand for two.
 */
final class Pairing {

    /** What an element costs that stands alone. */
    static final double ALONE = 1.0;

    /** What is added where one stands for two. */
    private static final double DIVIDED = 0.4;

    /** The most pairs that are weighed; longer lists are paired by their places. */
    private static final int PAIRS = 1_000_000;

    private enum Step {
        PAIR,
        LEFT,
        RIGHT,
        TWO_LEFT,
        TWO_RIGHT
    }

    private Pairing() {}

    /**
     * Elements that stand for each other.
     *
     * @param left those of the first list; empty where the second list has one alone
     * @param right those of the second list
     */
    record Pair<T>(List<T> left, List<T> right) {
        Pair {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        /** Whether both lists have a part in it. */
        boolean isWhole() {
            return !left.isEmpty() && !right.isEmpty();
        }

        boolean isOneToOne() {
            return left.size() == 1 && right.size() == 1;
        }

        /** The same pair of other things. */
        <R> Pair<R> map(Function<T, R> other) {
            return new Pair<>(
                    left.stream().map(other).toList(), right.stream().map(other).toList());
        }
    }

    /**
     * How two elements are weighed.
     *
     * @param cost how unlike two elements are, from 0
     * @param joined how one element is found to stand for two
     */
    record Measure<T>(ToDoubleBiFunction<T, T> cost, Joining<T> joined) {}

    /** Makes one element of two, if one on the other side can stand for both. */
    interface Joining<T> {
        Optional<T> of(T first, T second, T across);
    }

    /** The pairs, in the order of both lists. */
    static <T> List<Pair<T>> of(List<T> left, List<T> right, Measure<T> measure) {
        if ((long) left.size() * right.size() > PAIRS) {
            return byPlace(left, right);
        }
        return new Search<>(left, right, measure).pairs();
    }

    private static <T> List<Pair<T>> byPlace(List<T> left, List<T> right) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            pairs.add(
                    new Pair<>(
                            i < left.size() ? List.of(left.get(i)) : List.of(),
                            i < right.size() ? List.of(right.get(i)) : List.of()));
        }
        return pairs;
    }

    private static final class Search<T> {

        private final List<T> left;
        private final List<T> right;
        private final Measure<T> measure;
        private final double[][] cost;
        private final Step[][] steps;

        Search(List<T> left, List<T> right, Measure<T> measure) {
            this.left = left;
            this.right = right;
            this.measure = measure;
            this.cost = new double[left.size() + 1][right.size() + 1];
            this.steps = new Step[left.size() + 1][right.size() + 1];
        }

        List<Pair<T>> pairs() {
            for (int i = 0; i <= left.size(); i++) {
                for (int j = 0; j <= right.size(); j++) {
                    cost[i][j] = i + j == 0 ? 0 : Double.MAX_VALUE;
                    reach(i, j);
                }
            }
            return back();
        }

        // Of steps that cost the same the first one counts, so that what is missing among its like
        // is the last of them.
        private void reach(int i, int j) {
            if (i > 0) {
                take(i, j, Step.LEFT, cost[i - 1][j] + ALONE);
            }
            if (j > 0) {
                take(i, j, Step.RIGHT, cost[i][j - 1] + ALONE);
            }
            if (i > 0 && j > 0) {
                pair(i, j, left.get(i - 1), right.get(j - 1));
            }
        }

        private void pair(int i, int j, T a, T b) {
            take(i, j, Step.PAIR, cost[i - 1][j - 1] + between(a, b));
            if (i > 1) {
                double before = cost[i - 2][j - 1] + DIVIDED;
                measure.joined()
                        .of(left.get(i - 2), a, b)
                        .ifPresent(two -> take(i, j, Step.TWO_LEFT, before + between(two, b)));
            }
            if (j > 1) {
                double before = cost[i - 1][j - 2] + DIVIDED;
                measure.joined()
                        .of(right.get(j - 2), b, a)
                        .ifPresent(two -> take(i, j, Step.TWO_RIGHT, before + between(a, two)));
            }
        }

        private double between(T a, T b) {
            return measure.cost().applyAsDouble(a, b);
        }

        private void take(int i, int j, Step step, double reached) {
            if (reached < cost[i][j]) {
                cost[i][j] = reached;
                steps[i][j] = step;
            }
        }

        private List<Pair<T>> back() {
            List<Pair<T>> pairs = new ArrayList<>();
            int i = left.size();
            int j = right.size();
            while (i + j > 0) {
                Step step = steps[i][j];
                int lefts = step == Step.RIGHT ? 0 : step == Step.TWO_LEFT ? 2 : 1;
                int rights = step == Step.LEFT ? 0 : step == Step.TWO_RIGHT ? 2 : 1;
                pairs.add(new Pair<>(left.subList(i - lefts, i), right.subList(j - rights, j)));
                i -= lefts;
                j -= rights;
            }
            Collections.reverse(pairs);
            return pairs;
        }
    }
}
