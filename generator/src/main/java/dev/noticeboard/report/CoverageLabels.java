package dev.noticeboard.report;

import dev.noticeboard.coverage.RequirementResult;
import dev.noticeboard.coverage.RequirementResult.Status;
import dev.noticeboard.coverage.RequirementResult.Unseen;
import dev.noticeboard.coverage.VersionCoverage;
import dev.noticeboard.model.Circumstance;
import dev.noticeboard.model.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of requirements, in English, wherever it is printed. */
final class CoverageLabels {

    /** What all of it is and is not. */
    static final String DISCLAIMER =
            "This informs and is not legal advice: it says what was stated, not whether that is"
                    + " enough.";

    /** Why there is nothing to show. */
    static final String NOTHING =
            "No version is held against a law: a notice names its laws under 'rule-sets' in"
                    + " notice.yaml, each has to be a rule set that can be read, and only a version"
                    + " in effect or yet to come is judged, or a draft that is asked for.";

    private CoverageLabels() {}

    /** A status in words. */
    static String of(Status status) {
        return status.word().replace('-', ' ');
    }

    /** How many requirements of a law there are of each status. */
    static String counts(VersionCoverage version, RuleSet law) {
        List<RequirementResult> requirements = version.of(law);
        return Arrays.stream(Status.values())
                .map(status -> count(requirements, status))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(List<RequirementResult> requirements, Status status) {
        long count = requirements.stream().filter(each -> each.status() == status).count();
        return count == 0 ? "" : count + " " + of(status);
    }

    /** What meets a requirement, what it lacks, or what decides it. */
    static String how(RequirementResult covered) {
        String met = String.join(", ", covered.metBy());
        return switch (covered.status()) {
            case MET -> "by " + met + unseen(covered);
            case PARTLY_MET ->
                    (met.isEmpty() ? "" : "by " + met + unseen(covered) + "; ")
                            + "without "
                            + missing(covered);
            case MISSING -> covered.missing().isEmpty() ? "" : "without " + missing(covered);
            case EMPTY -> "the marked section says nothing";
            case UNDECIDED ->
                    "not stated: "
                            + Stream.concat(
                                            covered.undecided().stream()
                                                    .map(Circumstance::question),
                                            covered.words().stream())
                                    .collect(Collectors.joining("; "));
            case DECLARED_NOT_APPLICABLE ->
                    covered.words().orElse("")
                            + (met.isEmpty() ? "" : "; met all the same by " + met);
            case OTHER_DOCUMENT ->
                    "belongs in the "
                            + covered.requirement()
                                    .document()
                                    .filter(kind -> !kind.equals("site"))
                                    .orElse("privacy-policy")
                                    .replace('-', ' ')
                            + covered.words().map(words -> "; " + words).orElse("");
            case NOT_ASKED -> "its condition does not hold";
            case NOT_IN_FORCE -> inForce(covered);
        };
    }

    private static String unseen(RequirementResult covered) {
        return covered.unseen().isEmpty()
                ? ""
                : ", and the text does not show "
                        + covered.unseen().stream()
                                .map(Unseen::path)
                                .collect(Collectors.joining(", "));
    }

    private static String missing(RequirementResult covered) {
        return covered.missing().stream()
                .map(proof -> proof.equals("section") ? "a section marked for it" : proof)
                .collect(Collectors.joining(", "));
    }

    private static String inForce(RequirementResult covered) {
        return "law from "
                + covered.requirement().since()
                + covered.requirement().until().map(day -> " to " + day).orElse("");
    }

    /** Whether the place of a requirement says anything. */
    static boolean hasPlace(RequirementResult covered) {
        return switch (covered.status()) {
            case MET, PARTLY_MET, MISSING, EMPTY, DECLARED_NOT_APPLICABLE -> true;
            default -> false;
        };
    }

    /** That the law's own text was not seen, where that is so. */
    static String verified(RequirementResult covered) {
        return covered.requirement().verified() ? "" : "not verified against the text of the law";
    }
}
