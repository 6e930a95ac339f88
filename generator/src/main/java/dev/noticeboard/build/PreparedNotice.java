package dev.noticeboard.build;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.Articles;
import dev.noticeboard.article.Assembly;
import dev.noticeboard.coverage.VersionCoverage;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.seal.MovedText;
import java.util.List;
import java.util.Optional;

/**
 * A notice up to what is rendered.
 *
 * @param notice the notice; empty where it cannot have an address, or cannot be read
 * @param assemblies its articles with what they take from outside their folders
 * @param moved the sealed articles that read differently now
 * @param covered what became of what the laws ask for
 * @param findings all that was wrong with it
 */
record PreparedNotice(
        Optional<Notice> notice,
        List<Assembly> assemblies,
        List<MovedText> moved,
        List<VersionCoverage> covered,
        List<Finding> findings) {

    PreparedNotice {
        assemblies = List.copyOf(assemblies);
        moved = List.copyOf(moved);
        covered = List.copyOf(covered);
        findings = List.copyOf(findings);
    }

    Articles articles() {
        return Articles.of(articleList());
    }

    List<Article> articleList() {
        return assemblies.stream().map(Assembly::article).toList();
    }
}
