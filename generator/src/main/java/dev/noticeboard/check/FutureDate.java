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

/** What has been reviewed or approved was so by the day that the site is built as of. */
final class FutureDate implements DateCheck {

    @Override
    public Rule rule() {
        return Rule.FUTURE_DATE;
    }

    @Override
    public List<Finding> check(Notice notice, Timeline timeline) {
        return timeline.versions().stream()
                .flatMap(version -> check(version, timeline.asOf()))
                .toList();
    }

    private Stream<Finding> check(Version version, LocalDate asOf) {
        Optional<Finding> reviewed =
                version.reviewed()
                        .filter(day -> day.isAfter(asOf))
                        .map(day -> ahead(version, "reviewed", "reviewed", day, asOf));
        // An approval after the version takes effect is wrong on any day, and DateOrder says so.
        Optional<Finding> approved =
                version.approved()
                        .map(Version.Approval::date)
                        .filter(day -> day.isAfter(asOf))
                        .filter(day -> !day.isAfter(version.effective().orElseThrow()))
                        .map(day -> ahead(version, "approved.date", "approved", day, asOf));
        return Stream.of(reviewed, approved).flatMap(Optional::stream);
    }

    private Finding ahead(Version version, String key, String done, LocalDate day, LocalDate asOf) {
        return Finding.of(
                rule(),
                version.placeOf(key),
                "%s on %s, which is still ahead on %s".formatted(done, day, asOf),
                "give the day on which it was " + done + ", once it is");
    }
}
