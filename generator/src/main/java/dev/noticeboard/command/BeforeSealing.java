package dev.noticeboard.command;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.Severity;
import dev.noticeboard.request.UsageException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to be mended before a version is sealed.
 *
 * <p>The effective date, the day of posting, what the version changes and until when it may be
 * commented on are sealed with it. A warning that these contradict one another, or what the notice
 * promises, is one that nobody could heed afterwards. What may be said of a sealed version at any
 * time, such as when it was reviewed, is none of them.
 */
final class BeforeSealing {

    private static final Set<Rule> FOR_GOOD =
            Set.of(
                    Rule.POSTED_LATE,
                    Rule.POSTED_AFTER_EFFECT,
                    Rule.DATE_ORDER,
                    Rule.COMMENT_WINDOW);

    private BeforeSealing() {}

    /** A finding about a version that is yet to be sealed, as it weighs there. */
    static Finding weighed(Finding finding) {
        return Rule.of(finding.rule()).filter(FOR_GOOD::contains).isPresent()
                ? new Finding(
                        Severity.ERROR,
                        finding.rule(),
                        finding.place(),
                        finding.message(),
                        finding.mend()
                                + ", before it is sealed: that could not be done afterwards; or"
                                + " seal it as it is with --allow "
                                + finding.rule())
                : finding;
    }

    /** The first version on record that was not added afterwards. */
    static LocalDate firstOnRecord(Notice notice) throws UsageException {
        return onRecord(notice)
                .min(Comparator.naturalOrder())
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "nothing of '"
                                                + notice.slug()
                                                + "' is on record yet, so that there is no history"
                                                + " to add to; leave out --past"));
    }

    /** Refuses to add a version to a history anywhere but before its beginning. */
    static void checkPast(Notice notice, LocalDate day) throws UsageException {
        Optional<LocalDate> first =
                onRecord(notice).filter(other -> !other.equals(day)).min(Comparator.naturalOrder());
        LocalDate begins = first.isPresent() ? first.get() : firstOnRecord(notice);
        if (!day.isBefore(begins)) {
            throw new UsageException(
                    "%s %s is not older than the first version on record, that of %s: leave out"
                                    .formatted(notice.slug(), day, begins)
                            + " --past, which adds to a history before its beginning alone");
        }
    }

    private static Stream<LocalDate> onRecord(Notice notice) {
        Set<LocalDate> added =
                notice.seals().stream()
                        .filter(SealEntry::past)
                        .map(SealEntry::version)
                        .collect(Collectors.toSet());
        return notice.seals().stream()
                .map(SealEntry::version)
                .filter(version -> !added.contains(version));
    }
}
