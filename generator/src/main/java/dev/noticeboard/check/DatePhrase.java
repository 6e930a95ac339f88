package dev.noticeboard.check;

import java.time.LocalDate;
import java.util.List;

/**
 * A date as a text writes it.
 *
 * @param words how it is written
 * @param days the days that it can mean: one, or two where day and month may be exchanged, or all
 *     of a month where no day is named
 */
record DatePhrase(String words, List<LocalDate> days) {

    DatePhrase {
        days = List.copyOf(days);
    }

    boolean canMean(LocalDate day) {
        return days.contains(day);
    }
}
