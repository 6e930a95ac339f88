package dev.noticeboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code coverage}, as it is typed. */
class CoverageCommandTest {

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

    private Ran coverage(MiniSite site, String... more) throws IOException {
        return Ran.coverage(site, folder.resolve("in"), more);
    }

    @Test
    void theTableSaysOfEachRequirementHowItIsMetAndWhere() throws IOException {
        Ran ran = coverage(SITE);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
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
                            by authorized-agents, and the text does not show authorized-agents; without verification (notices/privacy/2026-03-01/disclosures.yaml:1:1)
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
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains(
                        "\"id\": \"h.kept\"",
                        "\"citation\": \"§1\"",
                        "\"rule-set\": \"house\"",
                        "\"status\": \"partly-met\"",
                        "\"file\": \"notices/privacy/2026-03-01/notice.md\"",
                        "\"line\": 4",
                        "\"note\": \"This informs and is not legal advice")
                .containsSubsequence("\"met-by\": [", "\"section:kept\"")
                .containsSubsequence("\"not-shown\": [", "\"authorized-agents\"");
    }

    // A grade of 35.2 in words of one syllable: 100 of them in a sentence.
    private static final MiniSite PLAIN =
            SITE.with(
                            "rule-sets/house.yaml",
                            """
                            title: House rules
                            jurisdiction: us-ca
                            law: {name: House, citation: Handbook, in-force: 2024-01-01, text-checked: 2024-02-01}
                            applies-when: to us
                            requirements:
                              - {id: h.plain, citation: §10, requires: It is plain., when: always, met-by: ["check:readability"], severity: warning, since: 2024-01-01, verified: true, seen: [handbook]}
                            """)
                    .with("notices/privacy/2026-03-01/disclosures.yaml", "children: none\n")
                    .with(
                            "notices/privacy/2026-03-01/notice.md",
                            "## What we keep {#kept}\n\nWe keep <it>.\n\n## More {#more}\n\n"
                                    + "we ".repeat(99)
                                    + "end.\n");

    @Test
    void whereALawAsksForPlainLanguageItsFiguresAreShown() throws IOException {
        assertThat(coverage(PLAIN).out())
                .contains(
                        """

                        privacy 2026-03-01: plain language (§10)

                        en: Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975, Derivation of New \
                        Readability Formulas); higher is harder; the whole text, and the sections over the limit of 18

                        Section       Figure  Words  Where
                        (whole text)  16.3    103    notices/privacy/2026-03-01/notice.md:1:1
                        More          35.2    100    notices/privacy/2026-03-01/notice.md:5:1

                        en: the longest sentences; the limit is 60 words

                        Sentence                                  Its words  Where
                        we we we we we we we we we we we we we …  100        notices/privacy/2026-03-01/notice.md:7:1
                        We keep <it>.                             3          notices/privacy/2026-03-01/notice.md:3:1

                        This informs\
                        """);
    }

    @Test
    void thePageForTheLegalTeamShowsThemAsTables() throws IOException {
        assertThat(coverage(PLAIN, "--format", "html").out())
                .contains(
                        "<h2>privacy, 2026-03-01: plain language (§10)</h2>",
                        "<th scope=\"col\">Its words</th>",
                        "<span class=\"column\">Sentence</span>We keep &lt;it&gt;.</th>",
                        "<td><span class=\"column\">Its words</span>3</td>");
    }

    @Test
    void jsonHasEverySectionOfThem() throws IOException {
        Ran ran = coverage(PLAIN, "--format", "json");
        assertThat(ran.out())
                .containsSubsequence(
                        "\"readability\": [",
                        "\"lang\": \"en\"",
                        "\"figure\": \"flesch-kincaid\"",
                        "\"limit\": 18",
                        "\"value\": 16.3",
                        "\"too-hard\": [",
                        "\"anchor\": \"more\"",
                        "\"sections\": [",
                        "\"anchor\": \"kept\"",
                        "\"longest-sentences\": [",
                        "\"length\": 100");
    }

    @Test
    void whereNoLawAsksForPlainLanguageThereAreNoFigures() throws IOException {
        assertThat(coverage(SITE).out()).doesNotContain("Flesch");
        assertThat(coverage(SITE, "--format", "json").out()).contains("\"readability\": []");
    }

    @Test
    void aTextWhoseSentencesCannotBeToldSaysSo() throws IOException {
        MiniSite thai =
                PLAIN.with("site.yaml", "organization: {name: Acme}\nlanguages: [th]\n")
                        .with("notices/privacy/2026-03-01/notice.md", "สวัสดี\n");
        assertThat(coverage(thai).out())
                .contains("th: the sentences of this language cannot be told by their marks");
    }

    @Test
    void sarifAndGithubHoldWhatIsLackingWithTheSeverityOfTheLaw() throws IOException {
        Ran sarif = coverage(SITE, "--format", "sarif");
        assertThat(sarif.out()).contains("\"ruleId\": \"h.rights\"").doesNotContain("h.kept\"");
        Ran github = coverage(SITE, "--format", "github");
        assertThat(github.out().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("::error ") && line.contains("h.rights"))
                .anyMatch(line -> line.startsWith("::warning ") && line.contains("h.agents"));
    }

    @Test
    void thePageForTheLegalTeamNeedsNothingBesideIt() throws IOException {
        Ran ran = coverage(SITE, "--format", "html");
        assertThat(ran.out())
                .startsWith("<!doctype html>")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains(
                        "<tr id=\"privacy/2026-03-01/house/h.rights\"><th scope=\"row\">"
                                + "<span class=\"column\">Requirement</span>h.rights</th>")
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
        assertThat(coverage(mild).status()).isZero();
        assertThat(coverage(mild, "--fail-on", "warning").status()).isEqualTo(1);
    }

    @Test
    void aDraftIsHeldAgainstTheLawWhereItIsAskedFor() throws IOException {
        Ran ran = coverage(SITE, "privacy", "draft");
        assertThat(ran.out())
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
        assertThat(coverage(SITE, "privacy", "2026-03-02").err())
                .isEqualTo(
                        "privacy has no version '2026-03-02' that is held against a law; did you"
                                + " mean '2026-03-01'?\n");
        Ran form = coverage(SITE, "--format", "htm");
        assertThat(form.status()).isEqualTo(2);
        assertThat(form.err()).contains("there is no format 'htm'; did you mean 'html'?");
    }

    @Test
    void aRequirementThatCannotBeReadIsMetByNothing() throws IOException {
        String laws = SITE.files().get("rule-sets/house.yaml");
        Ran ran =
                coverage(
                        SITE.with(
                                "rule-sets/house.yaml",
                                laws.replace("[rights.delete]", "[rights.delte]")));
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("there is no fact 'rights.delte'");
        assertThat(ran.out()).containsPattern("missing +h\\.rights");
    }

    @Test
    void aNoticeThatNamesNoLawSaysSo() throws IOException {
        Ran ran = coverage(SITE.with("notices/privacy/notice.yaml", "title: Privacy\n"));
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("No version is held against a law");
    }

    @Test
    void anIdStandsOnceOnThePageThoughTwoNoticesNameOneLaw() throws IOException {
        String page =
                coverage(
                                SITE.with(
                                                "notices/terms/notice.yaml",
                                                "title: T\nrule-sets: [house]\n")
                                        .with("notices/terms/2026-03-01/notice.md", "Text.\n"),
                                "--format",
                                "html")
                        .out();
        assertThat(page.split(" id=\"", -1))
                .extracting(piece -> piece.substring(0, piece.indexOf('"') + 1))
                .doesNotHaveDuplicates()
                .contains("terms/2026-03-01/house/h.kept\"", "privacy/2026-03-01/house/h.kept\"");
    }
}
