package dev.noticeboard.build;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.VersionName;
import java.time.LocalDate;

/** How much the findings about seals weigh, which depends on what is done. */
public enum SeverityPolicy {
    /** A sealed text that moved is an error, a version without a seal a warning. */
    CHECK,
    /**
     * A sealed text, and what is told of it, may still move until it takes effect: until then a
     * warning.
     */
    BUILD,
    /** Nothing goes out that is not sealed. */
    PUBLISH;

    /** The finding as it weighs here. */
    Finding of(Finding finding, Site site, LocalDate asOf) {
        boolean moved =
                finding.rule().equals(Rule.SEALED_CHANGED.id())
                        || finding.rule().equals(Rule.SEALED_TECHNICAL.id())
                        || finding.rule().equals(Rule.TOLD_CHANGED.id());
        if (this == BUILD && moved && isUpcoming(finding, site, asOf)) {
            return with(Severity.WARNING, finding);
        }
        return this == PUBLISH && finding.rule().equals(Rule.UNSEALED.id())
                ? with(Severity.ERROR, finding)
                : finding;
    }

    private static Finding with(Severity severity, Finding finding) {
        return new Finding(
                severity, finding.rule(), finding.place(), finding.message(), finding.mend());
    }

    private static boolean isUpcoming(Finding finding, Site site, LocalDate asOf) {
        for (Notice notice : site.notices()) {
            Timeline timeline = new Timeline(notice.versions(), asOf);
            boolean upcoming =
                    notice.versions().stream()
                            .filter(version -> timeline.status(version) == Status.UPCOMING)
                            .map(version -> VersionName.of(version).folder() + "/")
                            .anyMatch((finding.place().file() + "/")::startsWith);
            if (upcoming) {
                return true;
            }
        }
        return false;
    }
}
