package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code coverage}, as it is typed. */
class CoverageCommandTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    // A law with one requirement of each status that a short notice can have.
    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Acme}
                    -- rule-sets/house.yaml --
                    title: House rules
                    jurisdiction: us-ca
                    law: {name: House, citation: Handbook, in-force: 2024-01-01, text-checked: 2024-02-01}
                    applies-when: to us
                    requirements:
                      - {id: h.kept, citation: §1, requires: It says what is kept., when: always, met-by: [section], severity: error, since: 2024-01-01, verified: false}
                      - {id: h.rights, citation: §2, requires: It names the right to delete., when: always, met-by: [rights.delete], severity: error, since: 2024-01-01, verified: false}
                      - {id: h.buyers, citation: §3, requires: It names the buyers., when: sells, met-by: [categories.sold-to], severity: error, since: 2024-01-01, verified: false}
                      - {id: h.agents, citation: §4, requires: It says how agents ask., when: always, met-by: [authorized-agents, verification], severity: warning, since: 2024-01-01, verified: false}
                      - {id: h.minors, citation: §5, requires: It says how minors opt in., when: always, met-by: [minors.opt-in-process], severity: error, since: 2024-01-01, verified: false}
                      - {id: h.empty, citation: §6, requires: It says more., when: always, met-by: [section], severity: warning, since: 2024-01-01, verified: false}
                      - {id: h.pages, citation: §7, requires: It has a page of its own., document: notice-at-collection, when: always, met-by: [section], severity: error, since: 2024-01-01, verified: false}
                      - {id: h.later, citation: §8, requires: It says the newest., when: always, met-by: [section], severity: error, since: 2030-01-01, verified: false}
                      - {id: h.children, citation: §9, requires: It says what children give., when: child-directed, met-by: [children.collected], severity: error, since: 2024-01-01, verified: false}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    rule-sets: [house]
                    -- notices/privacy/2026-03-01/notice.md --
                    ---
                    not-applicable: [{id: h.minors, reason: We sell to adults alone.}]
                    ---
                    ## What we keep {#kept meets="h.kept"}

                    Your name.

                    ## More {#more meets="h.empty"}
                    -- notices/privacy/2026-03-01/disclosures.yaml --
                    categories: [{id: identifiers, name: Identifiers}]
                    rights: [{id: delete, in: [us-va]}]
                    authorized-agents: An agent shows your permission.
                    children: none
                    -- notices/privacy/draft/notice.md --
                    Nothing yet.
                    """);

    @TempDir private Path folder;

    private record Ran(int status, String out, String err) {}

    private Ran coverage(MiniSite site, String... more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> args = new ArrayList<>(List.of("coverage"));
        args.addAll(List.of(more));
        args.addAll(List.of("--source", site.writeTo(folder.resolve("in")).toString()));
        int status =
                Main.run(
                        CLOCK,
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        args.toArray(String[]::new));
        return new Ran(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    @Test
    void theTableSaysOfEachRequirementHowItIsMetAndWhere() throws IOException {
        Ran ran = coverage(SITE);
        assertThat(ran.status).isEqualTo(1);
        assertThat(ran.out)
                .isEqualTo(
                        """
                        privacy 2026-03-01: house, Handbook (text checked on 2024-02-01)
                        1 met, 2 partly met, 1 empty, 1 undecided, 1 not asked, 1 declared not applicable, 1 other document, 1 not in force

                        met                      h.kept  §1
                            by section:kept (notices/privacy/2026-03-01/notice.md:4:1)
                        partly met               h.rights  §2
                            without rights.delete (stated for us-va) (notices/privacy/2026-03-01/disclosures.yaml:2:10)
                            It names the right to delete.
                            not verified against the text of the law
                        undecided                h.buyers  §3
                            not stated: whether any category is sold
                        partly met               h.agents  §4
                            by authorized-agents; without verification (notices/privacy/2026-03-01/disclosures.yaml:1:1)
                            It says how agents ask.
                            not verified against the text of the law
                        declared not applicable  h.minors  §5
                            We sell to adults alone. (notices/privacy/2026-03-01/notice.md:2:18)
                        empty                    h.empty  §6
                            the marked section says nothing (notices/privacy/2026-03-01/notice.md:8:1)
                            It says more.
                            not verified against the text of the law
                        other document           h.pages  §7
                            belongs in the notice at collection; the site has no notice of that kind
                        not in force             h.later  §8
                            law from 2030-01-01
                        not asked                h.children  §9
                            its condition does not hold

                        This informs and is not legal advice: it says what was stated, not whether that is enough.
                        """);
    }

    @Test
    void jsonHasAnEntryForEachRequirement() throws IOException {
        Ran ran = coverage(SITE, "--format", "json", "--fail-on", "never");
        assertThat(ran.status).isZero();
        assertThat(ran.out)
                .contains(
                        "\"id\": \"h.kept\"",
                        "\"citation\": \"§1\"",
                        "\"rule-set\": \"house\"",
                        "\"status\": \"partly-met\"",
                        "\"file\": \"notices/privacy/2026-03-01/notice.md\"",
                        "\"line\": 4")
                .containsSubsequence("\"met-by\": [", "\"section:kept\"");
    }

    @Test
    void sarifAndGithubHoldWhatIsLackingWithTheSeverityOfTheLaw() throws IOException {
        Ran sarif = coverage(SITE, "--format", "sarif");
        assertThat(sarif.out).contains("\"ruleId\": \"h.rights\"").doesNotContain("h.kept\"");
        Ran github = coverage(SITE, "--format", "github");
        assertThat(github.out.lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("::error ") && line.contains("h.rights"))
                .anyMatch(line -> line.startsWith("::warning ") && line.contains("h.agents"));
    }

    @Test
    void thePageForTheLegalTeamNeedsNothingBesideIt() throws IOException {
        Ran ran = coverage(SITE, "--format", "html");
        assertThat(ran.out)
                .startsWith("<!doctype html>")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("<tr id=\"h.rights\"><th scope=\"row\">h.rights</th>")
                .contains("This informs and is not legal advice")
                .doesNotContain("http");
    }

    @Test
    void theStatusGoesByTheSeverityOfTheRequirements() throws IOException {
        MiniSite mild =
                SITE.with(
                        "notices/privacy/2026-03-01/disclosures.yaml",
                        """
                        categories: [{id: identifiers, name: Identifiers}]
                        rights: [{id: delete}]
                        children: none
                        """);
        assertThat(coverage(mild).status).isZero();
        assertThat(coverage(mild, "--fail-on", "warning").status).isEqualTo(1);
    }

    @Test
    void aDraftIsHeldAgainstTheLawWhereItIsAskedFor() throws IOException {
        Ran ran = coverage(SITE, "privacy", "draft");
        assertThat(ran.out)
                .startsWith("privacy draft: house")
                .contains(
                        "the version before met it by its section #kept",
                        "notices/privacy/2026-03-01/notice.md:4:1");
    }

    @Test
    void whatDoesNotExistIsSaidInASentence() throws IOException {
        assertThat(coverage(SITE, "privcy"))
                .isEqualTo(
                        new Ran(2, "", "there is no notice 'privcy'; did you mean 'privacy'?\n"));
        assertThat(coverage(SITE, "privacy", "2026-03-02").err)
                .isEqualTo(
                        "privacy has no version '2026-03-02' that is held against a law; did you"
                                + " mean '2026-03-01'?\n");
        Ran form = coverage(SITE, "--format", "htm");
        assertThat(form.status).isEqualTo(2);
        assertThat(form.err).contains("there is no format 'htm'; did you mean 'html'?");
    }

    @Test
    void aNoticeThatNamesNoLawSaysSo() throws IOException {
        Ran ran = coverage(SITE.with("notices/privacy/notice.yaml", "title: Privacy\n"));
        assertThat(ran.status).isZero();
        assertThat(ran.out).startsWith("No notice names a law");
    }
}
