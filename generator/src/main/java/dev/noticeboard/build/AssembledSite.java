package dev.noticeboard.build;

import dev.noticeboard.article.Assembly;
import dev.noticeboard.coverage.VersionCoverage;
import dev.noticeboard.model.Finding;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.seal.MovedText;
import java.util.List;

/**
 * A site up to what is rendered.
 *
 * @param sources what the pages are made of
 * @param assemblies the articles with what they take from outside their folders
 * @param moved the sealed articles that read differently now
 * @param covered what became of what the laws ask for
 * @param findings all that was wrong, in order
 */
public record AssembledSite(
        SiteSources sources,
        List<Assembly> assemblies,
        List<MovedText> moved,
        List<VersionCoverage> covered,
        List<Finding> findings) {

    public AssembledSite {
        assemblies = List.copyOf(assemblies);
        moved = List.copyOf(moved);
        covered = List.copyOf(covered);
        findings = List.copyOf(findings);
    }

    /** The articles of a version. */
    public List<Assembly> of(String notice, String version) {
        return assemblies.stream()
                .filter(assembly -> assembly.article().notice().equals(notice))
                .filter(assembly -> assembly.article().version().equals(version))
                .toList();
    }
}
