package dev.noticeboard.coverage;

import dev.noticeboard.article.ShownFacts;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.FactPaths;
import dev.noticeboard.model.RuleSet;
import java.util.List;

/**
 * Facts that are stated and that no directive of the text shows: a law asks that visitors can read
 * them. Whether prose says them nobody can tell, so a section that does has to be marked. A text
 * that is sealed stays as it is, and is not asked.
 */
final class UnseenFacts {

    private static final String CATEGORY = "categories.";

    private final boolean sealed;
    private final List<String> shown;

    UnseenFacts(Judged judged, RuleSet law) {
        this.sealed = judged.version().seal().isSealed();
        this.shown =
                judged.written().stream()
                        .filter(Block.Directive.class::isInstance)
                        .map(Block.Directive.class::cast)
                        .flatMap(directive -> ShownFacts.of(directive, law.jurisdiction()).stream())
                        .toList();
    }

    /** Which of some proofs are facts that the text does not show. */
    List<String> among(List<String> proofs) {
        return sealed
                ? List.of()
                : proofs.stream()
                        .map(proof -> proof.split(" ", 2)[0])
                        .filter(UnseenFacts::isDisclosed)
                        .filter(path -> !ShownFacts.holds(shown, path))
                        .toList();
    }

    private static boolean isDisclosed(String path) {
        return path.startsWith(CATEGORY)
                || ShownFacts.holds(FactPaths.LISTS, path)
                || FactPaths.STATEMENTS.contains(path);
    }
}
