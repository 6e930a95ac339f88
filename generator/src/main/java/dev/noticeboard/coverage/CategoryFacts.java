package dev.noticeboard.coverage;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Disclosures.Category;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Facts of categories: one is there when every category that it can be asked of says it, itself or
 * by what is said for all of them.
 */
final class CategoryFacts {

    /** What is collected comes from somewhere, is used for something, and kept for some time. */
    private static final Set<String> COLLECTED_SOMEHOW = Set.of("purposes", "retention", "sources");

    private final VersionUnderLaw subject;
    private final Disclosures disclosures;
    private final Facts facts;
    private final RuleSet law;

    CategoryFacts(VersionUnderLaw subject, Facts facts, RuleSet law) {
        this.subject = subject;
        this.disclosures = subject.disclosures();
        this.facts = facts;
        this.law = law;
    }

    /** What is there of a fact, such as {@code sold-to}. */
    Shown show(String key) {
        Fact<List<Category>> categories = disclosures.categories();
        if (!categories.isSaid()) {
            return Shown.absent(subject.factsPlace());
        }
        Place place = categories.saidAt().orElseThrow();
        if (categories.isNone()) {
            return Shown.none(place);
        }
        List<Category> lacking = new ArrayList<>();
        Optional<Place> stated = Optional.empty();
        for (Category category : disclosures.listed()) {
            Fact<Answer> fact = fact(category, key);
            // The word true says that it is kept, and not for how long.
            boolean bare = key.equals("retention") && Facts.isBare(fact);
            boolean noAnswer = fact.isNone() && COLLECTED_SOMEHOW.contains(key);
            if ((!fact.isSaid() || bare || noAnswer) && isAsked(category, key)) {
                lacking.add(category);
            } else if (fact.stated().isPresent() && stated.isEmpty()) {
                stated = fact.saidAt();
            }
        }
        if (!lacking.isEmpty()) {
            return new Shown(
                    Shown.State.ABSENT,
                    lacking.get(0).place(),
                    lacking.stream().map(Category::id).toList());
        }
        return stated.map(Shown::stated).orElseGet(() -> Shown.none(saidForAll(key).orElse(place)));
    }

    private Optional<Place> saidForAll(String key) {
        return disclosures.listed().stream()
                .flatMap(category -> disclosures.of(category, key).saidAt().stream())
                .findFirst();
    }

    private Fact<Answer> fact(Category category, String key) {
        if (key.equals("id")) {
            boolean named =
                    law.categories().stream()
                            .filter(term -> term.isNamedOn(subject.asOf()))
                            .anyMatch(term -> term.id().equals(category.id()));
            return named ? yes(category) : Fact.notStated();
        }
        return disclosures.of(category, key);
    }

    private static Fact<Answer> yes(Category category) {
        return new Fact.Stated<>(new Answer.Yes(), category.place());
    }

    // What was not collected has no further facts; a sale that there was not has no purpose.
    private boolean isAsked(Category category, String key) {
        if (!key.equals("collected") && isNone(category, "collected")) {
            return false;
        }
        return switch (key) {
            case "sale-purposes" -> !isNone(category, "sold-to") || !isNone(category, "shared-to");
            case "disclosure-purposes" -> !isNone(category, "disclosed-to");
            case "sensitive-use" -> facts.isSensitive(category) != Truth.FALSE;
            default -> true;
        };
    }

    private boolean isNone(Category category, String key) {
        return disclosures.of(category, key).isNone();
    }
}
