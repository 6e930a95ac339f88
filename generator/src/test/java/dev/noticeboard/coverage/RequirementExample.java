package dev.noticeboard.coverage;

import dev.noticeboard.CompleteNotice;
import dev.noticeboard.CompleteNotice.Without;
import dev.noticeboard.Removal;
import dev.noticeboard.coverage.RequirementResult.Status;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Proof;
import dev.noticeboard.model.Proof.ProductCheck;
import dev.noticeboard.model.Requirement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is right and what is wrong, for one requirement: the least that a made-up company has to say
 * for it, and what is found where that is taken out.
 */
final class RequirementExample {

    private static final Map<String, RequirementResult> WHOLE =
            CompleteNotice.MADE_UP.covered(CompleteNotice.MADE_UP.site(), CompleteNotice.DAY);

    private static final Map<ProductCheck, String> CHECKS =
            Map.of(
                    ProductCheck.READABILITY,
                    """
                    Right: a text in which no sentence is too long, no word has a plainer one, and no section is too hard to read.

                    Wrong: a text with any warning of plain language, such as [long-sentence](../rules/long-sentence.md).\
                    """,
                    ProductCheck.LANGUAGES,
                    """
                    Right: `business: {languages: [en, es]}` in `site.yaml`, and both `notice.md` and `notice.es.md` in the version.

                    Wrong: one of the two texts is not there. Where `languages` is not stated, the requirement is undecided.\
                    """,
                    ProductCheck.UPDATED_WITHIN_12_MONTHS,
                    """
                    Right: `reviewed: 2027-05-01` in the front matter, on 2027-06-02.

                    Wrong: the version took effect on 2026-06-01, and nobody has said by 2027-06-02 that it was reviewed.\
                    """,
                    ProductCheck.EFFECTIVE_NOT_BEFORE_POSTED,
                    """
                    Right: `posted: 2026-05-01` in the version of 2026-06-01.

                    Wrong: `posted: 2026-06-02` in the version of 2026-06-01.\
                    """);

    private static final String BY_INSPECTION =
            """
            Right: there is nothing to write. Noticeboard's pages are so, whatever the text says.

            Wrong: a page that is not so. The inspection of built pages finds it, and the site is not published.\
            """;

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "effective",
                    """
                    Right: a version in a folder that is named by the day, such as `2026-06-01`.

                    Wrong: a draft, which has no day yet: the requirement is undecided.\
                    """,
                    "organization",
                    """
                    Right: `organization: {name: Lighthouse Books}` in `site.yaml`.

                    Wrong: a site without it cannot be built.\
                    """,
                    "link:privacy-policy",
                    """
                    Right: a notice whose title has the word “privacy” in it; the site's index links to it by its title.

                    Wrong: a policy with the title “Our promise”, and no other link to it with that word.\
                    """,
                    "link:notice-of-privacy-practices",
                    """
                    Right: a notice with `kind: notice-of-privacy-practices`; the site's index links to it by its title.

                    Wrong: a site that has no notice of that kind.\
                    """);

    private RequirementExample() {}

    /** Both, as Markdown. */
    static String of(Requirement requirement) {
        return least(requirement, Status::isLacking)
                .or(() -> proofs(requirement).flatMap(p -> always(p).stream()).findFirst())
                .or(() -> least(requirement, status -> status == Status.UNDECIDED))
                .orElseGet(() -> elsewhere(requirement))
                .strip();
    }

    private static Stream<Proof> proofs(Requirement requirement) {
        return requirement.metBy().stream().flatMap(List::stream);
    }

    private static Optional<String> always(Proof proof) {
        return proof instanceof Proof.Checked checked
                ? Optional.of(CHECKS.getOrDefault(checked.check(), BY_INSPECTION))
                : Optional.ofNullable(ALWAYS.get(proof.words()));
    }

    /** The smallest thing without which the requirement gets a status. */
    private static Optional<String> least(Requirement requirement, Predicate<Status> status) {
        Optional<Without> least =
                CompleteNotice.MADE_UP.removals().stream()
                        .filter(without -> lost(requirement, without, status).isPresent())
                        .min(Comparator.comparing(each -> each.removal().lines().size()));
        return least.map(
                without ->
                        shown(
                                without.removal(),
                                line(lost(requirement, without, status).orElseThrow())));
    }

    /** What became of a requirement that was met before, in whichever notice it was. */
    private static Optional<RequirementResult> lost(
            Requirement requirement, Without without, Predicate<Status> status) {
        return without.covered().entrySet().stream()
                .filter(e -> e.getValue().requirement().id().equals(requirement.id()))
                .filter(e -> WHOLE.get(e.getKey()).status() == Status.MET)
                .map(Map.Entry::getValue)
                .filter(covered -> status.test(covered.status()))
                .findFirst();
    }

    private static String shown(Removal removal, String found) {
        return """
        Right, in `%s` of a made-up company:

        ```%s
        %s```

        Wrong: the same without %s. What is found then:

        ```text
        %s
        ```\
        """
                .formatted(
                        removal.file(),
                        removal.file().endsWith(".md") ? "markdown" : "yaml",
                        lines(removal),
                        removed(removal),
                        found);
    }

    private static String lines(Removal removal) {
        return Stream.concat(removal.above().stream(), removal.lines().stream())
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }

    private static String removed(Removal removal) {
        int count = removal.lines().size();
        if (removal.mark()) {
            return "the mark";
        } else if (removal.above().isEmpty()) {
            return "it";
        }
        return count == 1 ? "its last line" : "its last " + count + " lines";
    }

    private static String line(RequirementResult covered) {
        List<Finding> ofTheLaw = CoverageFindings.of(List.of(covered));
        Finding finding =
                (ofTheLaw.isEmpty() ? CoverageFindings.warnings(List.of(covered)) : ofTheLaw)
                        .get(0);
        return "%s: %s[%s]: %s; %s"
                .formatted(
                        finding.place(),
                        finding.severity().word(),
                        finding.rule(),
                        finding.message(),
                        finding.mend());
    }

    /** Of what is asked on other days, or of other companies. */
    private static String elsewhere(Requirement requirement) {
        return """
        Right: the facts under “met by”, stated and shown; or words below a heading such as
        `## A heading {#an-anchor meets="%s"}`.

        Wrong: neither of both, on a day and of a company that is asked for it.\
        """
                .formatted(requirement.id());
    }
}
