package dev.noticeboard.check;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.noticeboard.model.ChangeKind;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A material version is posted early enough to be read before it binds anyone.
 *
 * <p>How early is the notice's own promise: {@code notice-days}, in calendar days from the day it
 * is posted to the day it takes effect. A version that does not say when it was posted is posted on
 * the day it takes effect, since {@code posted} is stated where the two differ.
 */
final class PostedLate implements DateCheck {

    @Override
    public Rule rule() {
        return Rule.POSTED_LATE;
    }

    @Override
    public List<Finding> check(Notice notice, Timeline timeline) {
        return timeline.versions().stream()
                .filter(version -> version.change().equals(Optional.of(ChangeKind.MATERIAL)))
                .filter(version -> timeline.status(version) != Status.WITHDRAWN)
                .flatMap(version -> late(notice, version).stream())
                .toList();
    }

    private Optional<Finding> late(Notice notice, Version version) {
        LocalDate effective = version.effective().orElseThrow();
        LocalDate posted = version.posted().orElse(effective);
        // Counted back from the effective date, never forward from the day of looking: when
        // somebody happens to build must not decide whether a version was late.
        LocalDate latest = effective.minusDays(notice.noticeDays());
        if (!posted.isAfter(latest) || posted.isAfter(effective)) {
            return Optional.empty();
        }
        String promised = daysOfNotice(notice.noticeDays()) + " notice promised, ";
        return Optional.of(
                version.posted().isPresent()
                        ? Finding.of(
                                rule(),
                                version.placeOf("posted"),
                                promised + DAYS.between(posted, effective) + " given",
                                "post it by " + latest + ", or move the effective date")
                        : Finding.of(
                                rule(),
                                version.placeOf("change"),
                                promised + "and no day of posting stated",
                                "add 'posted: …', with a day no later than "
                                        + latest
                                        + ", or move the effective date"));
    }

    private static String daysOfNotice(int days) {
        return days == 1 ? "1 day's" : days + " days'";
    }
}
