package dev.noticeboard;

import static dev.noticeboard.TopicBranch.DATED;
import static dev.noticeboard.TopicBranch.DRAFT;
import static dev.noticeboard.TopicBranch.NEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.request.CorrectionRequest;
import dev.noticeboard.request.Printout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pull request is told of the notices that it changes. */
class ReviewTest {

    @TempDir private Path folder;
    private TopicBranch topic;
    private GitClone clone;

    @BeforeEach
    void aSealedSiteOnMain() throws Exception {
        topic = TopicBranch.in(folder);
        clone = topic.repository();
    }

    @Test
    void nothingProposedIsSaidAndDoesNotFail() throws Exception {
        Printout review = topic.review("main");
        assertThat(review.outcome().failed()).isFalse();
        assertThat(review.text())
                .startsWith("# Review of the notices against `main`\n")
                .contains(
                        "- Texts: 0 new, 0 changed, 0 taken out\n- Findings: 0 new, 0 gone, 0 as"
                                + " before\n")
                .contains("\nNo text changes.\n")
                .contains("\nNone is new and none is gone.\n")
                .contains("| privacy | 2024-03-01 | 2024-03-01 | – |");
        assertThat(topic.page("index.html")).contains("No text changes.");
    }

    @Test
    void aDraftIsComparedWithTheVersionInEffectUntilTheBaseHasOne() throws Exception {
        topic.site().draft("privacy");
        clone.edit(DRAFT, text -> text.replace("a year", "two years"));
        assertThat(topic.review("main").text())
                .contains("### privacy draft (en): new, compared with 2024-03-01\n")
                .contains("We keep your name for <del>a year</del><ins>two years</ins>.");

        clone.commit("Start a draft");
        clone.git("switch", "--quiet", "main");
        clone.git("merge", "--quiet", "--ff-only", "topic");
        clone.git("switch", "--quiet", "topic");
        clone.edit(DRAFT, text -> text.replace("two years", "two months"));
        assertThat(topic.review("main").text())
                .contains("### privacy draft (en): changed\n")
                .contains("Page: `privacy/draft/proposed/index.html`")
                .contains("for two <del>years</del><ins>months</ins>.");
        assertThat(topic.page("privacy/draft/proposed/index.html"))
                .contains("data-from=\"draft\" data-notice=\"privacy\" data-to=\"draft\"")
                .contains("DRAFT – Privacy policy (without the proposal)")
                .containsPattern("<del[^>]*>.*years")
                .containsPattern("<ins[^>]*>.*months");
    }

    @Test
    void aVersionYetToComeIsShownWithTheDayOnWhichItDoes() throws Exception {
        clone.write(NEXT, "---\nchange: material\n---\n## What we keep {#keep}\n\nNothing.\n");
        assertThat(topic.review("main").text())
                .contains("### privacy 2024-09-01 (en): new, compared with 2024-03-01\n")
                .contains("Page: `privacy/2024-09-01/changes/index.html`")
                .contains("| privacy | 2024-03-01 | 2024-03-01 | 2024-09-01 material (new) |")
                .contains("make other pages: 2024-09-01 (before: none)");
        assertThat(topic.page("index.html"))
                .contains("href=\"privacy/2024-09-01/changes/index.html\"");
    }

    @Test
    void aVersionThatIsInEffectAtOnceIsNotHidden() throws Exception {
        clone.write(
                "notices/privacy/2024-05-01/notice.md",
                "---\nchange: material\n---\n## What we keep {#keep}\n\nNothing.\n");
        assertThat(topic.review("main").text())
                .contains("| privacy | 2024-03-01 | 2024-05-01 | – |")
                .contains(
                        "- `privacy`: whoever agreed to an older version is asked again since"
                                + " 2024-05-01 (before: 2024-03-01)");
    }

    @Test
    void aDraftThatGetsItsDateIsComparedWithWhatTheDraftSaid() throws Exception {
        clone.write(DRAFT, "## What we keep {#keep}\n\nSee [this](section:none).\n");
        clone.commit("Start a draft");
        Files.move(
                clone.folder().resolve("notices/privacy/draft"),
                clone.folder().resolve("notices/privacy/2024-09-01"));
        Printout review = topic.review("topic");
        assertThat(review.text())
                .contains("- Findings: 0 new, 0 gone, 1 as before")
                .doesNotContain("taken out\n\n");
        clone.edit(NEXT, text -> text.replace("See", "Read"));
        assertThat(topic.review("topic").text())
                .contains("### privacy 2024-09-01 (en): new, in place of draft\n")
                .contains("<del>See</del><ins>Read</ins> this.");
        assertThat(topic.page("privacy/2024-09-01/proposed/index.html"))
                .contains("data-from=\"draft\" data-notice=\"privacy\" data-to=\"2024-09-01\"");
    }

    @Test
    void aSealedTextThatIsEditedIsANewFindingAndACorrectedOneIsNone() throws Exception {
        clone.edit(DATED, text -> text.replace("a year", "two years"));
        Printout review = topic.review("main");
        assertThat(review.outcome().failed()).isTrue();
        assertThat(review.outcome().findings())
                .extracting(Finding::rule)
                .containsExactly("sealed-changed");
        assertThat(review.text())
                .contains("### privacy 2024-03-01 (en): changed\n")
                .contains("<del>a year</del><ins>two years</ins>")
                .contains(
                        "- `privacy 2024-03-01 (en)`: in effect, so that its text changes as soon"
                                + " as this is published\n");

        topic.site()
                .correct(
                        new CorrectionRequest(
                                Optional.of("privacy"),
                                List.of(LocalDate.parse("2024-03-01")),
                                Optional.of("A wrong *number*."),
                                false,
                                false));
        Printout corrected = topic.review("main");
        assertThat(corrected.outcome().findings()).isEmpty();
        assertThat(corrected.text())
                .contains("- `privacy 2024-03-01`: corrected on 2024-06-01: A wrong \\*number\\*.");
    }

    @Test
    void whatWasWrongBeforeFailsNobodyEvenWhereItMoved() throws Exception {
        clone.write(DRAFT, "## One\n\nSee [this](section:none).\n\n## Two\n\n[a](section:b)\n");
        clone.commit("Two mistakes");
        clone.edit(
                DRAFT,
                text ->
                        "## Before {#before}\n\nMore.\n\n"
                                + text.replace("\n[a](section:b)\n", "\nMended.\n")
                                + "\nSee [that](section:none).\n");
        Printout review = topic.review("topic");
        assertThat(review.text()).contains("- Findings: 1 new, 1 gone, 2 as before");
        assertThat(review.text())
                .contains("### New\n\n- `" + DRAFT + ":13:5`: error `unknown-reference`: ")
                .contains("### Gone\n\n- `" + DRAFT + ":7:1`: error `unknown-reference`: ");
        assertThat(review.outcome().failed()).isTrue();

        clone.edit(DRAFT, text -> text.replace("\nSee [that](section:none).\n", ""));
        assertThat(topic.review("topic").outcome().failed()).isFalse();
    }

    @Test
    void whatIsStatedBesideATextIsNotPassedOver() throws Exception {
        clone.edit(DATED, text -> text.replace("change: material", "change: editorial"));
        clone.edit("notices/privacy/notice.yaml", text -> text + "kind: other\n");
        assertThat(topic.review("main").text())
                .contains("| privacy 2024-03-01 | change | material | editorial |")
                .contains("| privacy | kind | privacy-policy | other |");
    }

    @Test
    void whatOthersMergedMeanwhileIsNotProposedHere() throws Exception {
        clone.commit("Nothing yet");
        clone.git("switch", "--quiet", "main");
        clone.write("notices/cookies/notice.yaml", "title: Cookies\n");
        clone.write("notices/cookies/2024-01-01/notice.md", "We set none.\n");
        clone.commit("Another notice");
        clone.git("switch", "--quiet", "topic");
        assertThat(topic.review("main").text())
                .contains("- Texts: 0 new, 0 changed, 0 taken out")
                .doesNotContain("cookies");
    }

    @Test
    void aLawOfTheSiteItselfIsReadOnBothSides() throws Exception {
        clone.write("rule-sets/own.yaml", "nonsense: 1\n");
        Printout review = topic.review("main");
        assertThat(review.text()).contains("`rule-sets/own.yaml:1:1`: error");
        clone.commit("A law of our own");
        assertThat(topic.review("HEAD").text()).contains("- Findings: 0 new, 0 gone, ");
    }

    @Test
    void aNoticeThatIsTakenOutIsNamed() throws Exception {
        clone.write("notices/cookies/notice.yaml", "title: Cookies\n");
        clone.write("notices/cookies/2024-01-01/notice.md", "We set none.\n");
        clone.commit("Another notice");
        clone.shell("rm -r notices/cookies");
        assertThat(topic.review("topic").text())
                .contains("### cookies 2024-01-01 (en): taken out\n")
                .contains("| cookies | 2024-01-01 | nothing | – |");
        assertThat(topic.page("index.html"))
                .contains("cookies, version of January 1, 2024: taken out");
    }
}
