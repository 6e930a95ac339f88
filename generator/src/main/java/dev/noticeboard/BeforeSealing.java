package dev.noticeboard;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import java.util.Set;

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
}
