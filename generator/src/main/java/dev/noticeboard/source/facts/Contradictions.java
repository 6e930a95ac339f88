package dev.noticeboard.source.facts;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Disclosures.Category;
import dev.noticeboard.model.Disclosures.RequestCount;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.Findings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Facts that cannot all be so: one of them says that there is none of what another is about. */
final class Contradictions {

    private final Disclosures disclosures;
    private final Findings findings;

    private Contradictions(Disclosures disclosures, Findings findings) {
        this.disclosures = disclosures;
        this.findings = findings;
    }

    /** Finds them, each where what is ruled out is stated. */
    static void in(Disclosures disclosures, Findings findings) {
        Contradictions found = new Contradictions(disclosures, findings);
        disclosures.listed().forEach(found::category);
        if (disclosures.listed().isEmpty()) {
            found.facts("", key -> disclosures.allCategories().getOrDefault(key, Fact.notStated()));
        }
        found.statements();
        disclosures.requestMetrics().stated().orElse(List.of()).forEach(found::count);
    }

    private void category(Category category) {
        facts(" of '" + category.id() + "'", key -> disclosures.of(category, key));
        Fact<Answer> sensitive = category.facts().getOrDefault("sensitive", Fact.notStated());
        if (category.hasSensitiveId() && sensitive.isNone()) {
            add(
                    "that '" + category.id() + "' is not sensitive",
                    sensitive.saidAt().orElseThrow(),
                    "its id is one of sensitive information in Cal. Civ. Code §1798.140(ae)");
        }
    }

    private void facts(String whose, Function<String, Fact<Answer>> fact) {
        boolean unsold = fact.apply("sold-to").isNone() && fact.apply("shared-to").isNone();
        if (unsold) {
            ruledOut(
                    "sale-purposes" + whose,
                    fact.apply("sale-purposes"),
                    "it is neither sold nor shared");
        }
        if (fact.apply("disclosed-to").isNone()) {
            ruledOut(
                    "disclosure-purposes" + whose,
                    fact.apply("disclosure-purposes"),
                    "it is disclosed to nobody");
        }
        if (fact.apply("sensitive").isNone()) {
            ruledOut("sensitive-use" + whose, fact.apply("sensitive-use"), "it is not sensitive");
        }
    }

    private void statements() {
        if (disclosures.statement("minors.under-16").isNone()) {
            ruledOut(
                    "minors.opt-in-process",
                    disclosures.statement("minors.opt-in-process"),
                    "nothing of minors under 16 is sold or shared");
        }
        if (disclosures.statement("third-party-tracking").isNone()) {
            ruledOut(
                    "third-party-tracking.names",
                    disclosures.statement("third-party-tracking.names"),
                    "nobody else follows visitors");
        }
        if (disclosures.statement("targeted-advertising").isNone()) {
            sharing()
                    .findFirst()
                    .ifPresent(
                            place ->
                                    add(
                                            "shared-to",
                                            place,
                                            "there is no targeted advertising, and sharing is for"
                                                    + " it"));
        }
    }

    private Stream<Place> sharing() {
        return Stream.concat(
                        Stream.of(
                                disclosures
                                        .allCategories()
                                        .getOrDefault("shared-to", Fact.notStated())),
                        disclosures.listed().stream()
                                .map(category -> disclosures.of(category, "shared-to")))
                .filter(fact -> fact.stated().isPresent())
                .flatMap(fact -> fact.saidAt().stream());
    }

    private void count(RequestCount count) {
        if (count.complied() + count.denied() > count.received()) {
            add(
                    "counts of '" + count.request() + "'",
                    count.place(),
                    "more were answered than received");
        }
    }

    private void ruledOut(String what, Fact<Answer> fact, String why) {
        Optional<Place> place = fact.stated().flatMap(answer -> fact.saidAt());
        place.ifPresent(at -> add(what, at, why));
    }

    private void add(String what, Place place, String why) {
        findings.add(
                Rule.CONTRADICTORY_FACTS,
                place,
                what + " is stated although " + why,
                "take out the one that is not so");
    }
}
