package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A version can be read before it binds anyone: it is not posted after it takes effect. */
final class PostedAfterEffect implements DateCheck {

    @Override
    public Rule rule() {
        return Rule.POSTED_AFTER_EFFECT;
    }

    @Override
    public List<Finding> check(Notice notice, Timeline timeline) {
        return timeline.versions().stream().flatMap(version -> check(version).stream()).toList();
    }

    private Optional<Finding> check(Version version) {
        LocalDate effective = version.effective().orElseThrow();
        return version.posted()
                .filter(posted -> posted.isAfter(effective))
                .map(
                        posted ->
                                Finding.of(
                                        rule(),
                                        version.placeOf("posted"),
                                        "posted on %s, after it takes effect on %s"
                                                .formatted(posted, effective),
                                        "correct the day, or name the folder by a day from %s on"
                                                .formatted(posted)));
    }
}
