package dev.noticeboard.build;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Findings that say again what another one says: front matter that cannot be read tells nothing,
 * and so not what was sealed. They are left out where the other one stops the command, so that
 * nothing passes without either.
 */
final class Consequences {

    private Consequences() {}

    /** The findings without those that follow from others. */
    static List<Finding> leftOut(List<Finding> findings) {
        Set<String> unreadable =
                findings.stream()
                        .filter(finding -> finding.rule().equals(Rule.MALFORMED_YAML.id()))
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.place().file())
                        .collect(Collectors.toSet());
        return findings.stream()
                .filter(
                        finding ->
                                !finding.rule().equals(Rule.TOLD_CHANGED.id())
                                        || !unreadable.contains(finding.place().file()))
                .toList();
    }
}
