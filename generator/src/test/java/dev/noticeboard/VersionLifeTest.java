package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.output.Manifest;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.ReviewRequest;
import dev.noticeboard.request.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a version, by commands alone. */
class VersionLifeTest {

    private static final String DRAFT = "notices/privacy/draft/notice.md";
    private static final String DATED = "notices/privacy/2024-09-01/notice.md";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    ---
                    title: 'Our "privacy" policy'
                    version: 1.0
                    posted: 2024-02-01
                    reviewed: 2024-01-15
                    ---
                    ## What we keep {#keep}

                    We keep your name.
                    -- notices/privacy/2024-03-01/disclosures.yaml --
                    recipients: none
                    """);

    @TempDir private Path folder;

    @Test
    void draftedEditedReviewedSealedPublishedInEffectCorrectedAndPublishedAgain() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        assertThat(site.on("2024-03-01").seal("privacy", Optional.empty()).summary())
                .contains("sealed privacy 2024-03-01");
        GitClone clone = GitClone.empty(folder.resolve("in"));
        clone.commit("The site");

        assertThat(site.on("2024-06-01").draft("privacy").summary())
                .contains("notices/privacy/draft holds the text of 2024-03-01");
        assertThat(site.text(DRAFT))
                .isEqualTo(
                        """
                        ---
                        title: "Our \\"privacy\\" policy"
                        ---
                        ## What we keep {#keep}

                        We keep your name.
                        """);
        assertThat(site.text("notices/privacy/draft/disclosures.yaml"))
                .isEqualTo("recipients: none\n");

        site.edit(DRAFT, "your name", "your name for {{open: how long?}}");
        assertThat(review(site, "2024-06-02"))
                .contains("### privacy draft (en): new, compared with 2024-03-01\n")
                .contains("your name<ins> for {{open: how long?}}</ins>.");
        Outcome open = site.seal("2024-06-02", "2024-09-01");
        assertThat(SiteAtWork.lines(open))
                .containsExactly(
                        DRAFT
                                + ":6:23: error[open-fact]: this version has a date and still"
                                + " leaves open: how long?; write the fact in its place, or move"
                                + " the version back to draft");
        assertThat(open.failed()).isTrue();
        assertThat(open.sourceLines()).containsKey(DRAFT);
        assertThat(site.file(DATED)).doesNotExist();

        site.edit(DRAFT, "{{open: how long?}}", "a yaer");
        assertThat(site.seal("2024-06-02", "2024-09-01").summary())
                .contains("sealed privacy 2024-09-01, from its draft");
        assertThat(site.file("notices/privacy/draft")).doesNotExist();
        assertThat(site.check("2024-06-02")).isEmpty();
        assertThat(review(site, "2024-06-02"))
                .contains("| privacy | 2024-03-01 | 2024-03-01 | 2024-09-01 (new) |")
                .contains("- `privacy 2024-09-01`: sealed on 2024-06-02\n");
        clone.commit("The next version");

        publish(site, "2024-06-02");
        assertThat(published("privacy/index.html")).contains("data-version=\"2024-03-01\"");
        publish(site, "2024-09-01");
        assertThat(published("privacy/index.html")).contains("for a yaer");

        site.edit(DATED, "a yaer", "a year");
        assertThat(site.on("2024-09-02").publish("directory:www", folder))
                .satisfies(
                        refused ->
                                assertThat(refused.findings())
                                        .extracting(finding -> finding.rule())
                                        .containsExactly(
                                                "sealed-changed", "published-text-changed"));
        site.correct("2024-09-02", "2024-09-01", "A misspelt word.");
        assertThat(review(site, "2024-09-02"))
                .contains("for a <del>yaer</del><ins>year</ins>.")
                .contains("- `privacy 2024-09-01`: corrected on 2024-09-02: A misspelt word.\n");
        publish(site, "2024-09-02");
        assertThat(published("privacy/2024-09-01/index.html")).contains("for a year");
        Manifest manifest = Manifest.parse(published("manifest.json")).toOptional().orElseThrow();
        assertThat(manifest.versions()).allMatch(Manifest.VersionEntry::sealed);
        assertThat(manifest.versions().get(1).replaced()).hasSize(1);
    }

    @Test
    void aDraftSaysThatItsDayIsOpenAndGetsItWhenItIsSealed() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        site.write(
                DRAFT,
                "From {{effective-date}} on.\n\n{{effective-date}}\n\n## What we keep {#keep}\n");
        Outcome preview = new Noticeboard(site.settings("2024-06-01", true)).build();
        assertThat(preview.findings())
                .filteredOn(finding -> finding.place().file().equals(DRAFT))
                .isEmpty();
        assertThat(Files.readString(folder.resolve("out/privacy/draft/index.html")))
                .contains(
                        "<p>From <span class=\"open\">[not stated yet: the day from which this"
                                + " version applies]</span> on.</p>",
                        "<p><span class=\"open\">[not stated yet: the day");

        assertThat(site.seal("2024-06-02", "2024-09-01").failed()).isFalse();
        assertThat(site.text("notices/privacy/2024-09-01/sealed/article.txt"))
                .contains("September 1, 2024")
                .doesNotContain("not stated", "the day from which");
    }

    @Test
    void aSecondDraftAVersionFromNothingAndAnUnknownNoticeAreToldInASentence() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        site.on("2024-06-01").draft("privacy");
        assertThatThrownBy(() -> site.on("2024-06-01").draft("privacy"))
                .isInstanceOf(UsageException.class)
                .hasMessage("notices/privacy/draft is there already; seal it, or move it away");
        assertThatThrownBy(() -> site.on("2024-06-01").draft("privcy"))
                .hasMessage("there is no notice 'privcy'; did you mean 'privacy'?");
        assertThatThrownBy(() -> site.on("2024-06-01").draft("../privacy"))
                .isInstanceOf(UsageException.class);
        SiteAtWork without = SiteAtWork.of(SITE, Files.createDirectory(folder.resolve("without")));
        assertThatThrownBy(() -> without.seal("2024-06-01", "2024-09-01"))
                .hasMessage(
                        "there is neither notices/privacy/2024-09-01 nor notices/privacy/draft;"
                                + " 'noticeboard draft privacy' starts a version");
    }

    @Test
    void withoutADateAllThatHasTakenEffectIsSealedAndNothingElse() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE.with(DATED, "Nothing.\n"), folder);
        assertThat(site.on("2024-06-01").seal("privacy", Optional.empty()).summary())
                .contains("sealed privacy 2024-03-01");
        assertThat(site.on("2024-06-01").seal("privacy", Optional.empty()).summary())
                .contains("nothing to seal: it is on record already");
        assertThat(site.seal("2024-06-01", "2024-03-01").summary())
                .contains("nothing to seal: it is on record already");
    }

    @Test
    void whatIsWrongInAVersionIsInTheWayOfItsSealAlone() throws Exception {
        SiteAtWork site =
                SiteAtWork.of(
                        SITE.with(DATED, "See [it](section:none).\n\n## What we keep {#keep}\n"),
                        folder);
        assertThat(site.seal("2024-06-01", "2024-03-01").failed()).isFalse();
        Outcome outcome = site.seal("2024-06-01", "2024-09-01");
        assertThat(SiteAtWork.lines(outcome))
                .singleElement()
                .asString()
                .startsWith(DATED + ":1:5: error[unknown-reference]: ");
        assertThat(outcome.failed()).isTrue();
        assertThat(site.file("notices/privacy/2024-09-01/sealed")).doesNotExist();
        assertThat(List.of(LocalDate.parse("2024-03-01")))
                .allMatch(day -> site.file("notices/privacy/" + day + "/sealed").toFile().exists());
    }

    private static String review(SiteAtWork site, String day) throws Exception {
        Printout review = site.on(day).review(new ReviewRequest("main", Optional.empty()));
        assertThat(review.outcome().failed()).isFalse();
        return review.text();
    }

    private void publish(SiteAtWork site, String day) throws Exception {
        Outcome outcome = site.on(day).publish("directory:www", folder);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.failed()).isFalse();
    }

    private String published(String path) throws Exception {
        return Files.readString(folder.resolve("www/current").resolve(path));
    }
}
