package dev.noticeboard.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the known name that somebody probably meant.
 *
 * <p>A text may miss thousands of names, and there may be thousands to choose from. So only names
 * of like length are compared, no further than they are alike, and the steps of one search are
 * counted: where they would be too many, nothing is suggested.
 */
public final class NearestName {

    /** How many names are listed where none is near; the others are counted. */
    static final int LISTED = 100;

    /** How many steps one search may take: some thousand names that begin or end alike. */
    static final int MOST_STEPS = 40_000;

    private NearestName() {}

    /**
     * The known name nearest to a written one by letters inserted, removed, replaced or swapped, or
     * empty where none is near enough to be what was meant. Of two that are equally near, the first
     * in alphabetical order.
     */
    public static Optional<String> of(String written, Collection<String> known) {
        String folded = written.toLowerCase(Locale.ROOT);
        int limit = Math.min(3, Math.max(2, written.length() / 3));
        String best = null;
        int least = limit;
        int steps = 0;
        for (String name : known) {
            if (Math.abs(name.length() - folded.length()) > limit) {
                continue;
            }
            Comparison compared = Comparison.of(folded, name.toLowerCase(Locale.ROOT), limit);
            // Counted with the same limit for all, so that their order, which may be any, is none.
            steps += compared.steps;
            if (steps > MOST_STEPS) {
                return Optional.empty();
            }
            boolean nearer = compared.distance < least;
            boolean first = best == null || name.compareTo(best) < 0;
            if (nearer || (compared.distance == least && first)) {
                best = name;
                least = compared.distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * How to mend an unknown name: the nearest one where there is one, else all of them, as far as
     * they are a list that anybody would read.
     *
     * @param kind what the names are, in the singular, such as {@code key}
     */
    public static String mend(String written, Collection<String> known, String kind) {
        return of(written, known)
                .map(name -> "did you mean '" + name + "'?")
                .orElseGet(
                        () ->
                                known.isEmpty()
                                        ? "define that " + kind + " first, or take this out"
                                        : "the known ones are " + listed(known));
    }

    private static String listed(Collection<String> known) {
        TreeSet<String> first = new TreeSet<>();
        for (String name : known) {
            if (first.size() < LISTED || name.compareTo(first.last()) < 0) {
                first.add(name);
            }
            if (first.size() > LISTED) {
                first.pollLast();
            }
        }
        int more = known.size() - first.size();
        return String.join(", ", first) + (more == 0 ? "" : " and " + more + " more");
    }

    /**
     * Two words by the optimal string alignment distance, as far as it is within a limit.
     *
     * @param distance the distance; more than the limit where it is more
     * @param steps how many pairs of letters were looked at
     */
    private record Comparison(int distance, int steps) {

        /** Compares what is left of two words without what both begin and end with. */
        static Comparison of(String a, String b, int limit) {
            int shorter = Math.min(a.length(), b.length());
            int start = 0;
            while (start < shorter && a.charAt(start) == b.charAt(start)) {
                start++;
            }
            int end = 0;
            while (end < shorter - start
                    && a.charAt(a.length() - end - 1) == b.charAt(b.length() - end - 1)) {
                end++;
            }
            Comparison rest =
                    ofRest(
                            a.substring(start, a.length() - end),
                            b.substring(start, b.length() - end),
                            limit);
            return new Comparison(rest.distance, rest.steps + 1);
        }

        // Only the cells next to the diagonal can hold a cost within the limit (Ukkonen).
        private static Comparison ofRest(String a, String b, int limit) {
            int far = limit + 1;
            int[] twoAbove = new int[b.length() + 1];
            int[] above = new int[b.length() + 1];
            int[] row = new int[b.length() + 1];
            for (int j = 0; j <= Math.min(b.length(), far); j++) {
                above[j] = j;
            }
            int steps = 0;
            for (int i = 1; i <= a.length(); i++) {
                int from = Math.max(1, i - limit);
                int to = Math.min(b.length(), i + limit);
                row[from - 1] = from == 1 ? Math.min(i, far) : far;
                if (to < b.length()) {
                    row[to + 1] = far;
                }
                int least = row[from - 1];
                for (int j = from; j <= to; j++) {
                    row[j] = Math.min(far, step(a, b, i, j, row[j - 1], above, twoAbove));
                    least = Math.min(least, row[j]);
                    steps++;
                }
                if (least == far) {
                    return new Comparison(far, steps);
                }
                int[] spare = twoAbove;
                twoAbove = above;
                above = row;
                row = spare;
            }
            return new Comparison(above[b.length()], steps);
        }

        private static int step(
                String a, String b, int i, int j, int left, int[] above, int[] twoAbove) {
            int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            int best = Math.min(Math.min(above[j] + 1, left + 1), above[j - 1] + same);
            boolean swapped =
                    i > 1
                            && j > 1
                            && a.charAt(i - 1) == b.charAt(j - 2)
                            && a.charAt(i - 2) == b.charAt(j - 1);
            return swapped ? Math.min(best, twoAbove[j - 2] + 1) : best;
        }
    }
}
