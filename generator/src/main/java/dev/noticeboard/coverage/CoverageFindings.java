package dev.noticeboard.coverage;

import dev.noticeboard.article.ShownFacts;
import dev.noticeboard.coverage.Covered.Status;
import dev.noticeboard.model.Circumstance;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a version lacks of the laws, as findings that go by the ids of the requirements. */
public final class CoverageFindings {

    private CoverageFindings() {}

    /**
     * A finding for each requirement that is not met, with the requirement's own severity.
     *
     * @param covered what became of each requirement
     */
    public static List<Finding> of(List<Covered> covered) {
        return covered.stream()
                .filter(each -> each.status().isLacking())
                .map(each -> finding(each, each.requirement().severity()))
                .toList();
    }

    /**
     * The same as warnings, for whoever does not ask for laws alone; and one for each circumstance
     * that nobody has spoken of, with how many requirements hang on it, for each fact that counts
     * and that nobody can read, and for each declaration that the notice belies.
     */
    public static List<Finding> warnings(List<Covered> covered) {
        List<Finding> findings = new ArrayList<>();
        covered.stream()
                .filter(each -> each.status().isLacking())
                .forEach(each -> findings.add(finding(each, Severity.WARNING)));
        findings.addAll(undecided(covered));
        findings.addAll(unseen(covered));
        findings.addAll(contradicted(covered));
        return findings;
    }

    /** A finding for each fact that counts and that the text does not show. */
    private static List<Finding> unseen(List<Covered> covered) {
        Map<String, List<Covered>> unseen = new TreeMap<>();
        for (Covered each : covered) {
            each.unseen()
                    .forEach(
                            path -> unseen.computeIfAbsent(path, p -> new ArrayList<>()).add(each));
        }
        return unseen.entrySet().stream()
                .map(entry -> unseen(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Finding unseen(String path, List<Covered> counting) {
        return Finding.of(
                Rule.FACT_NOT_SHOWN,
                counting.get(0).place(),
                "the text does not show the fact " + path + ", which counts for " + ids(counting),
                ShownFacts.directive(path)
                        + " shows it; or mark the section that says it with"
                        + " meets=\"REQUIREMENT\"");
    }

    private static List<Finding> contradicted(List<Covered> covered) {
        return covered.stream()
                .filter(each -> each.status() == Status.DECLARED_NOT_APPLICABLE)
                .filter(each -> !each.metBy().isEmpty())
                .map(
                        each ->
                                Finding.of(
                                        Rule.CONTRADICTED_DECLARATION,
                                        each.place(),
                                        "'"
                                                + each.requirement().id()
                                                + "' is declared not to apply, and is met all the"
                                                + " same by "
                                                + String.join(", ", each.metBy()),
                                        "take the declaration out, or what it rules out"))
                .toList();
    }

    private static String ids(List<Covered> covered) {
        return covered.stream()
                .map(each -> each.requirement().id())
                .collect(Collectors.joining(", "));
    }

    private static List<Finding> undecided(List<Covered> covered) {
        Map<String, List<Covered>> open = new TreeMap<>();
        for (Covered each : covered) {
            if (each.status() == Status.UNDECIDED) {
                Stream.concat(
                                each.undecided().stream().map(Circumstance::question),
                                each.words().stream())
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

    private static Finding undecided(String what, List<Covered> hanging) {
        Place place = hanging.get(0).place();
        boolean decidesWhether = hanging.stream().anyMatch(each -> !each.undecided().isEmpty());
        return Finding.of(
                Rule.UNDECIDED_REQUIREMENT,
                place,
                "it is not stated " + what + ", which decides on " + ids(hanging),
                (decidesWhether ? "state it, or state it as none" : "state it")
                        + "; noticeboard coverage shows the whole table");
    }

    private static Finding finding(Covered covered, Severity severity) {
        Requirement requirement = covered.requirement();
        return new Finding(
                severity, requirement.id(), covered.place(), message(covered), mend(covered));
    }

    private static String message(Covered covered) {
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

    private static String mend(Covered covered) {
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
        covered.words().ifPresent(words -> ways.add("(" + words + ")"));
        return String.join(", ", ways);
    }

    private static String inWords(String proof) {
        return switch (proof) {
            case "check:readability" -> "a text without warnings of plain language";
            case "check:languages" ->
                    "'languages' under 'business' in site.yaml, and a text in each of them";
            case "check:updated-within-12-months" ->
                    "a review or an update in the last 12 months, as 'reviewed' or 'posted'";
            case "check:effective-not-before-posted" -> "an effective date not before 'posted'";
            case "updated" -> "the day of the last change, as 'posted' in the front matter";
            case "exact-text" -> "the words that the law prescribes, just as they are";
            default ->
                    proof.startsWith("link:")
                            ? "the " + proof.replace(':', ' ')
                            : proof.startsWith("contacts.")
                                    ? "a contact of that role (" + proof + ")"
                                    : "the fact " + proof + " in disclosures.yaml";
        };
    }
}
