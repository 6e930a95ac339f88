package dev.noticeboard.build;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.VersionName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules by which sealed versions are judged: those that there were when each was first sealed.
 *
 * <p>Nobody may edit a sealed version, so that a rule which came later can ask nothing of it: what
 * would be an error is a warning there. That what is sealed stays as it is, and that addresses go
 * on working, is no judgement of a text and holds whenever it was sealed.
 *
 * @param generations the generation of the rules of each sealed version, by its folder from the
 *     root of the sources, ending in {@code /}
 */
record EarlierRules(Map<String, Integer> generations) {

    EarlierRules {
        generations = Map.copyOf(generations);
    }

    /** The rules by which the sealed versions of a site are judged. */
    static EarlierRules of(Site site) {
        Map<String, Integer> generations = new TreeMap<>();
        for (Notice notice : site.notices()) {
            for (Version version : notice.versions()) {
                version.seal()
                        .rules()
                        .ifPresent(
                                rules ->
                                        generations.put(
                                                VersionName.of(version).folder() + "/", rules));
            }
        }
        return new EarlierRules(generations);
    }

    /** The findings, each as bad as it is in the version in which it stands. */
    List<Finding> judged(List<Finding> findings) {
        return findings.stream().map(this::judged).toList();
    }

    private Finding judged(Finding finding) {
        boolean later =
                finding.severity() == Severity.ERROR
                        && Rule.of(finding.rule())
                                .filter(rule -> !FindingPolicy.isPromise(rule))
                                .filter(rule -> isLater(rule, finding.place().file()))
                                .isPresent();
        return later
                ? new Finding(
                        Severity.WARNING,
                        finding.rule(),
                        finding.place(),
                        finding.message(),
                        "leave it here, since this version was sealed before the rule came; in the"
                                + " next version, "
                                + finding.mend())
                : finding;
    }

    private boolean isLater(Rule rule, String file) {
        return VersionName.folderOf(file)
                .map(folder -> generations.get(folder + "/"))
                .filter(generation -> rule.since() > generation)
                .isPresent();
    }
}
