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
 * A comment window opens when the version is posted at the latest, and closes before it takes
 * effect: its page asks for comments no longer than that.
 */
final class CommentWindow implements DateCheck {

    @Override
    public Rule rule() {
        return Rule.COMMENT_WINDOW;
    }

    @Override
    public List<Finding> check(Notice notice, Timeline timeline) {
        return timeline.versions().stream().flatMap(version -> check(version).stream()).toList();
    }

    private Optional<Finding> check(Version version) {
        return version.comments()
                .map(Version.CommentWindow::until)
                .flatMap(until -> tooLong(version, until).or(() -> tooEarly(version, until)));
    }

    private Optional<Finding> tooLong(Version version, LocalDate until) {
        return version.effective()
                .filter(effective -> !until.isBefore(effective))
                .map(
                        effective ->
                                finding(
                                        version,
                                        "comments are asked for until %s, and the version takes"
                                                + " effect on %s",
                                        until,
                                        effective,
                                        "end them by %s, or move the effective date"
                                                .formatted(effective.minusDays(1))));
    }

    private Optional<Finding> tooEarly(Version version, LocalDate until) {
        return version.posted()
                .filter(until::isBefore)
                .map(
                        posted ->
                                finding(
                                        version,
                                        "comments are asked for until %s, and the version is posted"
                                                + " on %s",
                                        until,
                                        posted,
                                        "give a day after that, or correct the day of posting"));
    }

    private Finding finding(
            Version version, String words, LocalDate until, LocalDate other, String mend) {
        return Finding.of(
                rule(), version.placeOf("comments.until"), words.formatted(until, other), mend);
    }
}
