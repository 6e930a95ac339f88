package dev.noticeboard.coverage;

import dev.noticeboard.model.RuleSet;
import java.util.List;

/**
 * What became of the requirements of all laws that a notice names, in one version of it.
 *
 * @param notice the notice's slug
 * @param version the version's name: its date, or {@code draft}
 * @param laws the laws, in the order in which the notice names them
 * @param requirements what became of each requirement, law by law
 */
public record CoveredVersion(
        String notice, String version, List<RuleSet> laws, List<Covered> requirements) {

    public CoveredVersion {
        laws = List.copyOf(laws);
        requirements = List.copyOf(requirements);
    }

    /** The requirements of one law. */
    public List<Covered> of(RuleSet law) {
        return requirements.stream().filter(each -> each.ruleSet().equals(law)).toList();
    }
}
