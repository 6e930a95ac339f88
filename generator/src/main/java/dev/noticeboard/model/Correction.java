package dev.noticeboard.model;

import java.time.LocalDate;
import java.util.Map;

/**
 * A dated, explained change to a sealed version.
 *
 * @param number which correction of its version it is, from 1, as in {@code corrections/<n>/}
 * @param day the day on which it was made
 * @param reason why, for visitors
 * @param technical whether Noticeboard read the text differently, and nobody changed it
 * @param before the article before it, in canonical form, for each language that it changed
 * @param after the article after it, in canonical form, for the same languages
 */
public record Correction(
        int number,
        LocalDate day,
        String reason,
        boolean technical,
        Map<String, String> before,
        Map<String, String> after) {

    /** For how many days the page in effect tells of a correction. */
    private static final int TOLD_FOR = 90;

    public Correction {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** The first day on which visitors of the version in effect are no longer told of it. */
    public LocalDate toldUntil() {
        return day.plusDays(TOLD_FOR);
    }
}
