package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
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
 * <p>A text counts as looked at when it was reviewed, when it was posted and when it took effect;
 * the last of these days is the one that is told, where it stands. Months are months of the
 * calendar: what was reviewed on January 31 is due by the end of February a month later. California
 * Civil Code 1798.130(a)(5) wants a privacy policy updated at least once every 12 months, which is
 * said to those alone who name that law.
 */
final class ReviewOverdue implements DateCheck {

    private static final String CCPA = "us-ca-ccpa";

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
                                        placeOf(last, version),
                                        "the text %s %s, more than %s before %s"
                                                .formatted(
                                                        event(last, version),
                                                        last,
                                                        inWords(months),
                                                        asOf),
                                        mend(notice)));
    }

    /** Where the day stands; the day on which a version takes effect is the name of its folder. */
    private static Place placeOf(LocalDate last, Version version) {
        if (version.reviewed().equals(Optional.of(last))) {
            return version.placeOf("reviewed");
        }
        return version.posted().equals(Optional.of(last))
                ? version.placeOf("posted")
                : version.place();
    }

    private static String event(LocalDate last, Version version) {
        if (version.reviewed().equals(Optional.of(last))) {
            return "was last reviewed on";
        }
        return version.posted().equals(Optional.of(last))
                ? "has not been reviewed since it was posted on"
                : "has not been reviewed since it took effect on";
    }

    private static String mend(Notice notice) {
        String mend = "review it, and give the day as 'reviewed'";
        return notice.ruleSets().contains(CCPA)
                ? mend + "; California wants this every 12 months (Civ. Code 1798.130(a)(5))"
                : mend + ", or set 'review-months' in notice.yaml";
    }

    private static String inWords(int months) {
        return months == 1 ? "a month" : months + " months";
    }
}
