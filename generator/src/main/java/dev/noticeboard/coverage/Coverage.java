package dev.noticeboard.coverage;

import dev.noticeboard.coverage.RequirementResult.Status;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Proof;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.RuleSet;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a version against the laws that its notice names. */
public final class Coverage {

    private final VersionUnderLaw subject;
    private final RuleSet law;
    private final Evidence evidence;
    private final SectionContent said;
    private final UnseenFacts unseen;
    private final Suggestions suggestions;

    private Coverage(VersionUnderLaw subject, RuleSet law) {
        this.subject = subject;
        this.law = law;
        this.evidence = new Evidence(subject, law);
        this.said = new SectionContent(subject, evidence);
        this.unseen = new UnseenFacts(subject, evidence, law);
        this.suggestions = new Suggestions(subject);
    }

    /** What became of each requirement of one law, in the order of the law. */
    public static List<RequirementResult> of(VersionUnderLaw subject, RuleSet law) {
        Coverage coverage = new Coverage(subject, law);
        return law.requirements().stream().map(coverage::covered).toList();
    }

    private RequirementResult covered(Requirement requirement) {
        Place place = subject.factsPlace();
        if (!requirement.isInForceOn(subject.asOf())) {
            return plain(requirement, Status.NOT_IN_FORCE, place);
        } else if (isForAnotherNotice(requirement)) {
            return otherDocument(requirement);
        }
        Optional<Version.NotApplicable> declared =
                subject.version().notApplicable().stream()
                        .filter(each -> each.id().equals(requirement.id()))
                        .findFirst();
        if (declared.isPresent()) {
            return declared(requirement, declared.get());
        }
        Truth asked = evidence.facts().truth(requirement.when());
        if (asked == Truth.FALSE) {
            return plain(requirement, Status.NOT_ASKED, place);
        }
        return bySection(requirement)
                .orElseGet(
                        () ->
                                asked == Truth.UNKNOWN
                                        ? undecided(requirement)
                                        : weighed(requirement));
    }

    /** A declaration holds; what the notice has nonetheless is kept beside it. */
    private RequirementResult declared(Requirement requirement, Version.NotApplicable declared) {
        boolean asked = evidence.facts().truth(requirement.when()) == Truth.TRUE;
        Optional<RequirementResult> met =
                bySection(requirement)
                        .or(() -> asked ? Optional.of(weighed(requirement)) : Optional.empty())
                        .filter(each -> each.status() == Status.MET);
        return RequirementResult.of(
                        law, requirement, Status.DECLARED_NOT_APPLICABLE, declared.place())
                .by(met.map(RequirementResult::metBy).orElse(List.of()), List.of())
                .saying(Optional.of(declared.reason()));
    }

    /**
     * A requirement is asked of the kind of notice that it names, or of every one. One that names
     * none is asked of every notice but those that the law has requirements of their own for.
     */
    private boolean isForAnotherNotice(Requirement requirement) {
        if (requirement.document().equals(Optional.of(Requirement.EVERY))) {
            return false;
        }
        String kind = subject.notice().kind().word();
        Optional<String> document =
                requirement.document().filter(each -> !each.equals(Requirement.SITE));
        boolean special =
                law.requirements().stream()
                        .anyMatch(each -> each.document().equals(Optional.of(kind)));
        return document.map(each -> !each.equals(kind)).orElse(special);
    }

    private RequirementResult otherDocument(Requirement requirement) {
        String kind = requirement.document().orElse("privacy-policy");
        if (requirement.document().equals(Optional.of(Requirement.SITE))) {
            return plain(requirement, Status.OTHER_DOCUMENT, subject.factsPlace())
                    .saying(Optional.of("the website has to show it"));
        }
        Optional<String> there =
                subject.site().notices().stream()
                        .filter(notice -> notice.kind().word().equals(kind))
                        .map(notice -> "the notice '" + notice.slug() + "' is of that kind")
                        .findFirst();
        return plain(requirement, Status.OTHER_DOCUMENT, subject.factsPlace())
                .saying(there.or(() -> Optional.of("the site has no notice of that kind")));
    }

    private RequirementResult plain(Requirement requirement, Status status, Place place) {
        return RequirementResult.of(law, requirement, status, place);
    }

    private RequirementResult undecided(Requirement requirement) {
        return plain(requirement, Status.UNDECIDED, subject.factsPlace())
                .hangingOn(evidence.facts().unknownIn(requirement.when()));
    }

    /** What a marked section makes of a requirement, where there is one. */
    private Optional<RequirementResult> bySection(Requirement requirement) {
        List<Section> marked = subject.marked(requirement.id());
        Optional<Section> full = marked.stream().filter(said::saysAnything).findFirst();
        if (full.isPresent() && said.isFactsAlone(full.get()) && asksFacts(requirement)) {
            // What it shows is what is stated: the facts decide.
            return Optional.empty();
        } else if (full.isPresent() && requirement.exactText().isEmpty()) {
            return Optional.of(
                    met(
                            requirement,
                            List.of("section:" + full.get().anchor()),
                            full.get().place()));
        } else if (full.isEmpty() && !marked.isEmpty()) {
            return Optional.of(plain(requirement, Status.EMPTY, marked.get(0).place()));
        }
        return Optional.empty();
    }

    private static boolean asksFacts(Requirement requirement) {
        return requirement.metBy().stream()
                .flatMap(List::stream)
                .anyMatch(Proof.Stated.class::isInstance);
    }

    private RequirementResult met(Requirement requirement, List<String> by, Place place) {
        return plain(requirement, Status.MET, place).by(by, unseen.among(by));
    }

    private RequirementResult weighed(Requirement requirement) {
        return requirement
                .exactText()
                .map(words -> exactly(words, requirement))
                .orElseGet(() -> proved(requirement));
    }

    private RequirementResult exactly(String words, Requirement requirement) {
        List<String> proof = List.of("exact-text");
        Shown exact = evidence.exactly(words);
        return exact.state() == Shown.State.STATED
                ? met(requirement, proof, exact.place())
                : lacking(requirement, Status.MISSING, List.of(), proof, exact.place());
    }

    private RequirementResult proved(Requirement requirement) {
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        boolean elsewhere = false;
        Optional<Place> metAt = Optional.empty();
        Optional<Place> missingAt = Optional.empty();
        for (List<Proof> alternatives : requirement.metBy()) {
            Optional<Proof> found =
                    alternatives.stream()
                            .filter(p -> show(p, requirement).meets(requirement.noneMeets()))
                            .findFirst();
            if (found.isPresent()) {
                there.add(found.get().words());
                metAt = metAt.or(() -> Optional.of(show(found.get(), requirement).place()));
            } else {
                elsewhere |= isElsewhere(alternatives, requirement);
                missing.add(words(alternatives, requirement));
                missingAt =
                        missingAt.or(
                                () -> Optional.of(show(alternatives.get(0), requirement).place()));
            }
        }
        if (missing.isEmpty()) {
            return met(requirement, there, metAt.orElseThrow());
        }
        Optional<RequirementResult> open = unknown(requirement);
        if (open.isPresent()) {
            return open.get();
        }
        Status status = there.isEmpty() && !elsewhere ? Status.MISSING : Status.PARTLY_MET;
        return lacking(requirement, status, there, missing, missingAt.orElseThrow());
    }

    /** That nobody has said what the only thing that it takes would be checked against. */
    private Optional<RequirementResult> unknown(Requirement requirement) {
        return requirement.metBy().stream()
                .flatMap(List::stream)
                .map(proof -> show(proof, requirement))
                .filter(shown -> shown.state() == Shown.State.UNKNOWN)
                .findFirst()
                .map(
                        shown ->
                                plain(requirement, Status.UNDECIDED, shown.place())
                                        .saying(shown.lacking().stream().findFirst()));
    }

    private Shown show(Proof proof, Requirement requirement) {
        return evidence.show(
                proof, requirement.document().filter(Requirement.SITE::equals).isPresent());
    }

    private boolean isElsewhere(List<Proof> alternatives, Requirement requirement) {
        return alternatives.stream()
                .anyMatch(proof -> show(proof, requirement).state() == Shown.State.ELSEWHERE);
    }

    /**
     * What is missing, at the place where the version before promised it, or else where it goes.
     */
    private RequirementResult lacking(
            Requirement requirement,
            Status status,
            List<String> there,
            List<String> missing,
            Place place) {
        Optional<Section> promised = subject.promised(requirement.id()).stream().findFirst();
        Optional<String> hint =
                promised.map(
                                section ->
                                        "the version before met it by its section #"
                                                + section.anchor()
                                                + ", and "
                                                + subject.version().name()
                                                + " has none that is marked for it")
                        .or(() -> suggestions.of(requirement));
        return plain(requirement, status, promised.map(Section::place).orElse(place))
                .by(there, unseen.among(there))
                .without(missing)
                .saying(hint);
    }

    private String words(List<Proof> alternatives, Requirement requirement) {
        List<String> words = new ArrayList<>();
        for (Proof proof : alternatives) {
            Shown shown = show(proof, requirement);
            List<String> lacking =
                    shown.state() == Shown.State.NONE
                            ? List.of("none is no answer")
                            : shown.lacking();
            words.add(
                    lacking.isEmpty()
                            ? proof.words()
                            : proof.words() + " (" + String.join(", ", lacking) + ")");
        }
        return String.join(" or ", words);
    }
}
