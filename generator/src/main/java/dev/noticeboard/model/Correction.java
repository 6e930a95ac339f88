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
 * @param text the texts that it replaced
 * @param told what it replaced of what is told of the version
 */
public record Correction(
        int number,
        LocalDate day,
        String reason,
        boolean technical,
        Replacement text,
        Replacement told) {

    /**
     * What was replaced.
     *
     * @param before the file before, for each language that was changed
     * @param after the file after, for the same languages as far as it is there
     */
    public record Replacement(Map<String, String> before, Map<String, String> after) {

        public Replacement {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }

        /** Whether it is there in a language, before and after. */
        public boolean isIn(String tag) {
            return before.containsKey(tag) && after.containsKey(tag);
        }
    }

    /**
     * What a technical correction says where nobody gave a reason: Noticeboard's own, in English.
     */
    public static final String OWN_REASON =
            "A newer version of this site's software reads the same source.";

    /** For how many days the page in effect tells of a correction. */
    private static final int TOLD_FOR = 90;

    /** Whether it changed anything that is read in a language, and that is still there. */
    public boolean isIn(String tag) {
        return text.isIn(tag) || told.isIn(tag);
    }

    /** The first day on which visitors of the version in effect are no longer told of it. */
    public LocalDate toldUntil() {
        return day.plusDays(TOLD_FOR);
    }
}
