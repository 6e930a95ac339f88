package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Rule;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a seal fixes for good is mended before. */
class BeforeSealingTest {

    private static final String DRAFT = "notices/privacy/draft/notice.md";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    contacts: {office: {role: Office, email: office@example.org}}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    notice-days: 30
                    -- notices/privacy/2024-03-01/notice.md --
                    We keep your name.
                    """);

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change: material | posted-late",
                "change: material; posted: 2024-08-15 | posted-late",
                "posted: 2024-09-02 | posted-after-effect",
                "approved: {name: Ada, date: 2024-09-02} | date-order",
                "withdrawn: {date: 2024-07-01, reason: No.}; posted: 2024-07-02 | date-order",
                "comments: {until: 2024-09-01, to: office} | comment-window",
                "comments: {until: 2024-06-30, to: office}; posted: 2024-07-01 | comment-window",
                "change: material; posted: 2024-08-15; approved: {name: Ada, date: 2024-10-01};"
                        + " comments: {until: 2024-12-01, to: office}"
                        + " | posted-late, date-order, comment-window",
            })
    void aSealWaits(String front, String rules) throws Exception {
        SiteAtWork site = site(front);
        Outcome outcome = site.seal("2024-06-01", "2024-09-01");
        assertThat(outcome.failed()).isTrue();
        Set<String> expected = Set.of(rules.split(", "));
        assertThat(outcome.findings())
                .extracting(finding -> finding.rule())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(SiteAtWork.lines(outcome))
                .allMatch(line -> line.startsWith(DRAFT + ":"))
                .allMatch(line -> line.contains(": error["))
                .allMatch(line -> line.contains("before it is sealed"));
        assertThat(site.file(DRAFT)).exists();
        assertThat(site.file("notices/privacy/seals.yaml")).doesNotExist();

        // Where it is the truth, it is sealed as it is.
        Settings settings = site.settings("2024-06-01", false);
        Set<Rule> allowed =
                expected.stream()
                        .map(id -> Rule.of(id).orElseThrow())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
        Settings allowing =
                new Settings(
                        settings.source(),
                        settings.output(),
                        settings.asOf(),
                        settings.now(),
                        false,
                        settings.failOn(),
                        allowed);
        assertThat(
                        new Noticeboard(allowing)
                                .seal("privacy", Optional.of(LocalDate.parse("2024-09-01")))
                                .summary())
                .contains("sealed privacy 2024-09-01, from its draft");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "change: material; posted: 2024-08-01",
                "change: editorial",
                "posted: 2024-09-01",
                "approved: {name: Ada, date: 2024-09-01}",
                "comments: {until: 2024-08-31, to: office}; posted: 2024-06-30",
                "version: 2.0",
                // Said of a sealed version at any time, and so no reason to wait.
                "reviewed: 2025-01-01",
                "approved: {name: Ada, date: 2024-08-01}",
            })
    void aSealDoesNotWait(String front) throws Exception {
        assertThat(site(front).seal("2024-06-01", "2024-09-01").summary())
                .contains("sealed privacy 2024-09-01, from its draft");
    }

    @Test
    void allThatIsToBeMendedIsSaidInOneRunAndTheFirstWordsAreWhatToWrite() throws Exception {
        SiteAtWork site = site("change: material");
        site.edit(DRAFT, "We keep", "See [it](section:it). We keep");
        assertThat(SiteAtWork.lines(site.seal("2024-06-01", "2024-09-01")))
                .containsExactly(
                        DRAFT
                                + ":2:9: error[posted-late]: 30 days' notice promised, and no day"
                                + " of posting stated; add 'posted: …', with a day no later than"
                                + " 2024-08-02, or move the effective date, before it is sealed:"
                                + " that could not be done afterwards; or seal it as it is with"
                                + " --allow posted-late",
                        DRAFT
                                + ":4:5: error[unknown-reference]: there is no section 'it';"
                                + " define that section first, or take this out");
    }

    @Test
    void aVersionThatIsSealedAlreadyWaitsForNothing() throws Exception {
        SiteAtWork site = site("change: editorial");
        site.seal("2024-06-01", "2024-09-01");
        String text = "notices/privacy/2024-09-01/notice.md";
        site.edit(text, "We keep", "\n\nWe keep");
        site.edit("notices/privacy/notice.yaml", "30", "3000");
        site.edit(
                text,
                "change: editorial",
                "change: editorial\napproved: {name: A, date: 2025-01-01}");
        Outcome outcome = site.seal("2024-06-01", "2024-09-01");
        assertThat(outcome.summary()).contains("sealed privacy 2024-09-01");
        assertThat(outcome.findings()).extracting(f -> f.rule()).containsExactly("date-order");
    }

    private SiteAtWork site(String front) throws Exception {
        List<String> lines = Arrays.stream(front.split("; ")).map(String::strip).toList();
        return SiteAtWork.of(
                SITE.with(DRAFT, "---\n" + String.join("\n", lines) + "\n---\nWe keep nothing.\n"),
                folder);
    }
}
