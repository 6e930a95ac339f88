package dev.noticeboard.coverage;

import dev.noticeboard.article.facts.ShownFacts;
import dev.noticeboard.coverage.RequirementResult.Unseen;
import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Disclosures.Item;
import dev.noticeboard.model.Disclosures.Recipient;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.FactPaths;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Proof;
import dev.noticeboard.model.RuleSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts that are stated and that no directive of the text shows: a law asks that visitors can read
 * them. Whether prose says them nobody can tell, so a section that does has to be marked. A text
 * that is sealed stays as it is, and is not asked.
 */
final class UnseenFacts {

    private static final String CATEGORY = "categories.";
    private static final String CONTACT = "contacts.";

    private final VersionUnderLaw subject;
    private final Evidence evidence;
    private final List<String> shown;

    UnseenFacts(VersionUnderLaw subject, Evidence evidence, RuleSet law) {
        this.subject = subject;
        this.evidence = evidence;
        this.shown =
                subject.written().stream()
                        .filter(Block.Directive.class::isInstance)
                        .map(Block.Directive.class::cast)
                        .flatMap(directive -> ShownFacts.of(directive, law.jurisdiction()).stream())
                        .toList();
    }

    /** Which of some proofs are facts that the text does not show. */
    List<Unseen> among(List<String> proofs) {
        if (subject.version().seal().isSealed()) {
            return List.of();
        }
        return proofs.stream()
                .map(proof -> proof.split(" ", 2)[0])
                .filter(path -> isDisclosed(path) && !isShown(path))
                .map(path -> new Unseen(path, placeOf(path)))
                .toList();
    }

    private Place placeOf(String path) {
        return evidence.show(new Proof.Stated(path, 1), false).place();
    }

    private static boolean isDisclosed(String path) {
        return path.startsWith(CATEGORY)
                || path.startsWith(CONTACT)
                || ShownFacts.holds(FactPaths.LISTS, path)
                || FactPaths.STATEMENTS.contains(path);
    }

    private boolean isShown(String path) {
        if (path.startsWith(CONTACT)) {
            return subject.isContactInText(path.split("\\.", -1)[1]);
        }
        return ShownFacts.holds(shown, path)
                || (FactPaths.LIST_OF.containsValue(path) && areAllNamed(path));
    }

    /** Whether each entry of a list stands in what is shown of the categories. */
    private boolean areAllNamed(String list) {
        Set<String> named =
                FactPaths.LIST_OF.keySet().stream()
                        .filter(key -> list.equals(FactPaths.LIST_OF.get(key)))
                        .filter(key -> shown.contains(CATEGORY + key))
                        .flatMap(this::named)
                        .collect(Collectors.toSet());
        return named.containsAll(ids(list));
    }

    private List<String> ids(String list) {
        Disclosures facts = subject.disclosures();
        if (list.equals("recipients")) {
            return facts.recipients().stated().orElse(List.of()).stream()
                    .map(Recipient::id)
                    .toList();
        }
        return (list.equals("sources") ? facts.sources() : facts.purposes())
                .stated().orElse(List.of()).stream().map(Item::id).toList();
    }

    private Stream<String> named(String key) {
        Disclosures facts = subject.disclosures();
        return Stream.concat(
                        facts.listed().stream().map(category -> facts.of(category, key)),
                        Stream.of(facts.allCategories().getOrDefault(key, Fact.notStated())))
                .flatMap(fact -> fact.stated().stream())
                .filter(Answer.References.class::isInstance)
                .flatMap(answer -> ((Answer.References) answer).to().stream())
                .map(Answer.Reference::id);
    }
}
