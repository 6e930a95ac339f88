package dev.noticeboard.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody probably meant. */
public final class NearestName {

    private NearestName() {}

    /**
     * The known name nearest to a written one by letters inserted, removed, replaced or swapped, or
     * empty where none is near enough to be what was meant. Of two that are equally near, the first
     * in alphabetical order.
     */
    public static Optional<String> of(String written, Collection<String> known) {
        int limit = Math.min(3, Math.max(2, written.length() / 3));
        String folded = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .sorted(Comparator.<String>naturalOrder())
                .min(
                        Comparator.comparingInt(
                                name -> distance(folded, name.toLowerCase(Locale.ROOT))))
                .filter(name -> distance(folded, name.toLowerCase(Locale.ROOT)) <= limit);
    }

    /**
     * How to mend an unknown name: the nearest one where there is one, else all of them.
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
                                        : "the known ones are "
                                                + String.join(
                                                        ", ", known.stream().sorted().toList()));
    }

    /** The optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
                Math.min(
                        Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1),
                        cost[i - 1][j - 1] + same);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
