package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dates of a version tell one story: it is approved before it takes effect, and posted before
 * it is withdrawn.
 *
 * <p>A version may well be withdrawn before it takes effect, or after another one replaced it, and
 * reviewed or posted at any time before or after its approval.
 */
final class DateOrder implements DateCheck {

    @Override
    public Rule rule() {
        return Rule.DATE_ORDER;
    }

    @Override
    public List<Finding> check(Notice notice, Timeline timeline) {
        return timeline.versions().stream()
                .flatMap(version -> Stream.of(approval(version), withdrawal(version)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> approval(Version version) {
        LocalDate effective = version.effective().orElseThrow();
        return version.approved()
                .map(Version.Approval::date)
                .filter(day -> day.isAfter(effective))
                .map(
                        day ->
                                Finding.of(
                                        rule(),
                                        version.placeOf("approved.date"),
                                        "approved on %s, after it takes effect on %s"
                                                .formatted(day, effective),
                                        "correct the day, or move the effective date"));
    }

    private Optional<Finding> withdrawal(Version version) {
        Optional<LocalDate> posted = version.posted();
        return version.withdrawn()
                .map(Version.Withdrawal::date)
                .filter(day -> posted.isPresent() && day.isBefore(posted.get()))
                .map(
                        day ->
                                Finding.of(
                                        rule(),
                                        version.placeOf("withdrawn.date"),
                                        "withdrawn on %s, before it was posted on %s"
                                                .formatted(day, posted.orElseThrow()),
                                        "correct one of the two days, or leave 'posted' out"));
    }
}
