package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The text in effect was reviewed within the months that the notice allows itself, {@code
 * review-months}.
 *
 * <p>California Civil Code 1798.130(a)(5) wants a privacy policy updated at least once every 12
 * months. A text counts as looked at when it was reviewed, when it was posted and when it took
 * effect. Months are months of the calendar: what was reviewed on January 31 is due by the end of
 * February a month later.
 */
final class ReviewOverdue implements DateCheck {

    @Override
    public Rule rule() {
        return Rule.REVIEW_OVERDUE;
    }

    @Override
    public List<Finding> check(Notice notice, Timeline timeline) {
        return timeline
                .inEffect()
                .flatMap(version -> check(notice, version, timeline.asOf()))
                .stream()
                .toList();
    }

    private Optional<Finding> check(Notice notice, Version version, LocalDate asOf) {
        int months = notice.reviewMonths();
        return version.lastLookedAt(asOf)
                .filter(last -> asOf.isAfter(last.plusMonths(months)))
                .map(
                        last ->
                                Finding.of(
                                        rule(),
                                        version.placeOf("reviewed"),
                                        "the text was last looked at on %s, more than %s before %s"
                                                .formatted(last, inWords(months), asOf),
                                        "review it, and give the day as 'reviewed'; California"
                                                + " wants this every 12 months (Civ. Code"
                                                + " 1798.130(a)(5))"));
    }

    private static String inWords(int months) {
        return months == 1 ? "a month" : months + " months";
    }
}
