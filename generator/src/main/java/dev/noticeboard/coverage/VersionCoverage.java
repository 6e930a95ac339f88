package dev.noticeboard.coverage;

import dev.noticeboard.article.Article;
import dev.noticeboard.model.PlainLanguage;
import dev.noticeboard.model.Proof;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.RuleSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * What became of the requirements of all laws that a notice names, in one version of it.
 *
 * @param notice the notice's slug
 * @param version the version's name: its date, or {@code draft}
 * @param laws the laws, in the order in which the notice names them
 * @param requirements what became of each requirement, law by law
 * @param texts its article in each language, the one that counts first
 * @param limits from where on its texts count as hard to read
 */
public record VersionCoverage(
        String notice,
        String version,
        List<RuleSet> laws,
        List<RequirementResult> requirements,
        List<Article> texts,
        PlainLanguage limits) {

    private static final Predicate<Proof> READABILITY =
            new Proof.Checked(Proof.ProductCheck.READABILITY)::equals;

    public VersionCoverage {
        laws = List.copyOf(laws);
        requirements = List.copyOf(requirements);
        texts = List.copyOf(texts);
    }

    /** The citations by which its laws ask for plain language, where Noticeboard can tell that. */
    public List<String> plainLanguage() {
        return requirements.stream()
                .filter(each -> each.status().mayBeAsked())
                .map(RequirementResult::requirement)
                .filter(each -> each.metBy().stream().flatMap(List::stream).anyMatch(READABILITY))
                .map(Requirement::citation)
                .toList();
    }

    public List<RequirementResult> of(RuleSet law) {
        return requirements.stream().filter(each -> each.ruleSet().equals(law)).toList();
    }
}
