package dev.noticeboard.coverage;

import dev.noticeboard.article.facts.ShownFacts;
import dev.noticeboard.coverage.RequirementResult.Status;
import dev.noticeboard.coverage.RequirementResult.Unseen;
import dev.noticeboard.model.Circumstance;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.SourcePaths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a version lacks of the laws, as findings that go by the ids of the requirements. */
public final class CoverageFindings {

    private static final String PLAIN_LANGUAGE = "check:readability";

    private CoverageFindings() {}

    /**
     * A finding for each requirement that is not met, with the requirement's own severity.
     *
     * @param covered what became of each requirement
     */
    public static List<Finding> of(List<RequirementResult> covered) {
        return covered.stream()
                .filter(each -> each.status().isLacking())
                .map(each -> finding(each, each.requirement().severity()))
                .toList();
    }

    /**
     * The same as warnings, for whoever does not ask for laws alone; and one for each circumstance
     * that nobody has spoken of, with how many requirements hang on it, for each fact that counts
     * and that nobody can read, and for each declaration that the notice belies.
     *
     * <p>A text that is not in plain language has its findings at their places already, and no
     * other one for each law that wants it to be.
     */
    public static List<Finding> warnings(List<RequirementResult> covered) {
        List<Finding> findings = new ArrayList<>();
        covered.stream()
                .filter(each -> each.status().isLacking())
                .filter(each -> !each.missing().equals(List.of(PLAIN_LANGUAGE)))
                .forEach(each -> findings.add(finding(each, Severity.WARNING)));
        findings.addAll(undecided(covered));
        findings.addAll(unseen(covered));
        findings.addAll(contradicted(covered));
        return findings;
    }

    /** A finding for each fact that counts and that the text does not show. */
    private static List<Finding> unseen(List<RequirementResult> covered) {
        Map<Unseen, List<RequirementResult>> unseen = new LinkedHashMap<>();
        for (RequirementResult each : covered) {
            each.unseen()
                    .forEach(
                            fact -> unseen.computeIfAbsent(fact, f -> new ArrayList<>()).add(each));
        }
        return unseen.entrySet().stream()
                .map(entry -> unseen(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Finding unseen(Unseen fact, List<RequirementResult> counting) {
        List<String> places =
                counting.stream().map(each -> each.ruleSet().jurisdiction()).distinct().toList();
        String ids =
                counting.stream()
                        .map(each -> each.requirement().id())
                        .collect(Collectors.joining(" "));
        return Finding.of(
                Rule.FACT_NOT_SHOWN,
                fact.place(),
                "the text does not show "
                        + (fact.path().startsWith("contacts.") ? "" : "the fact ")
                        + fact.path()
                        + ", which counts for "
                        + cited(counting),
                ShownFacts.directive(fact.path(), places.size() == 1 ? places.get(0) : "")
                        + " shows it; or mark the section that says it with meets=\""
                        + ids
                        + "\"");
    }

    private static List<Finding> contradicted(List<RequirementResult> covered) {
        return covered.stream()
                .filter(each -> each.status() == Status.DECLARED_NOT_APPLICABLE)
                .filter(each -> !each.metBy().isEmpty())
                .map(
                        each ->
                                Finding.of(
                                        Rule.CONTRADICTED_DECLARATION,
                                        each.place(),
                                        cited(List.of(each))
                                                + " is declared not to apply, and is met all the"
                                                + " same by "
                                                + String.join(", ", each.metBy()),
                                        "take the declaration out, or what it rules out"))
                .toList();
    }

    private static String cited(List<RequirementResult> covered) {
        return covered.stream()
                .map(RequirementResult::requirement)
                .map(each -> each.id() + " (" + each.citation() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String ids(List<RequirementResult> covered) {
        return covered.stream()
                .map(each -> each.requirement().id())
                .collect(Collectors.joining(", "));
    }

    /** What nobody has said, where it would be said, and how. */
    private record Question(String words, Place place, String mend) {}

    private static List<Finding> undecided(List<RequirementResult> covered) {
        Map<Question, List<RequirementResult>> open = new LinkedHashMap<>();
        for (RequirementResult each : covered) {
            if (each.status() == Status.UNDECIDED) {
                questions(each)
                        .forEach(
                                what ->
                                        open.computeIfAbsent(what, w -> new ArrayList<>())
                                                .add(each));
            }
        }
        return open.entrySet().stream()
                .map(entry -> undecided(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<Question> questions(RequirementResult covered) {
        return Stream.concat(
                covered.undecided().stream().map(each -> question(each, covered)),
                covered.words().stream()
                        .map(words -> new Question(words, covered.place(), "state it")));
    }

    private static Question question(Circumstance circumstance, RequirementResult covered) {
        return circumstance.isOfTheSite()
                ? new Question(
                        circumstance.question(),
                        Place.startOf(SourcePaths.SITE),
                        "state it there as true or false")
                : new Question(
                        circumstance.question(), covered.place(), "state it, or state it as none");
    }

    private static Finding undecided(Question question, List<RequirementResult> hanging) {
        return Finding.of(
                Rule.UNDECIDED_REQUIREMENT,
                question.place(),
                "it is not stated " + question.words() + ", which decides on " + ids(hanging),
                question.mend() + "; noticeboard coverage shows the whole table");
    }

    private static Finding finding(RequirementResult covered, Severity severity) {
        Requirement requirement = covered.requirement();
        return new Finding(
                severity, requirement.id(), covered.place(), message(covered), mend(covered));
    }

    private static String message(RequirementResult covered) {
        Requirement requirement = covered.requirement();
        String verified =
                requirement.verified() ? "" : " (not verified against the text of the law)";
        String lead =
                switch (covered.status()) {
                    case EMPTY -> "the section that is marked as meeting ";
                    case PARTLY_MET -> "only in part met: ";
                    default -> "not met: ";
                };
        String tail = covered.status() == Status.EMPTY ? ", says nothing" : "";
        return lead
                + requirement.citation()
                + verified
                + ", \""
                + requirement.requires()
                + "\""
                + tail;
    }

    private static String mend(RequirementResult covered) {
        String id = covered.requirement().id();
        List<String> ways = new ArrayList<>();
        if (covered.status() == Status.EMPTY) {
            ways.add("write it, or take the mark away");
        } else {
            List<String> facts =
                    covered.missing().stream().filter(word -> !word.equals("section")).toList();
            if (!facts.isEmpty()) {
                ways.add(
                        "give "
                                + facts.stream()
                                        .map(CoverageFindings::inWords)
                                        .collect(Collectors.joining(" and ")));
            }
            ways.add("mark the section that says it with meets=\"" + id + "\"");
        }
        ways.add("or declare it under 'not-applicable' with a reason");
        return String.join(", ", ways)
                + covered.words().map(words -> " (" + words + ")").orElse("");
    }

    private static String inWords(String proof) {
        if (proof.startsWith("check:languages")) {
            return proof.contains("(")
                    ? "a text in each language of 'business' in site.yaml "
                            + proof.substring(proof.indexOf('('))
                    : "'languages' under 'business' in site.yaml, and a text in each of them";
        }
        return switch (proof) {
            case PLAIN_LANGUAGE -> "a text without warnings of plain language";
            case "check:updated-within-12-months" ->
                    "a review or an update in the last 12 months, as 'reviewed' or 'posted'";
            case "check:effective-not-before-posted" -> "an effective date not before 'posted'";
            case "updated" -> "the day of the last change, as 'posted' in the front matter";
            case "exact-text" -> "the words that the law prescribes, just as they are";
            default -> factInWords(proof);
        };
    }

    private static String factInWords(String proof) {
        if (proof.startsWith("link:")) {
            return "the link "
                    + proof.replace("link:", "")
                    + ", its address under 'links' in site.yaml";
        }
        return proof.startsWith("contacts.")
                ? "a contact of that role (" + proof + ")"
                : "the fact " + proof + " in " + SourcePaths.DISCLOSURES;
    }
}
