package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.model.Finding;
import dev.noticeboard.redline.Quiet;
import dev.noticeboard.report.RedlineForm;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.RedlineRequest;
import dev.noticeboard.request.UsageException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code redline} prints, in each form, and what it says where it cannot. */
class RedlineCommandTest {

    static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Acme}
                    base-url: https://example.com/legal/
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-01-01/notice.md --
                    ## What we collect {#collect}

                    We collect your name.

                    ## How long {#keep}

                    - Your name for a year.
                    - Your *orders* for [ten years](https://example.com/a).

                    ## Cookies {#cookies}

                    We set none.
                    -- notices/privacy/2024-03-01/notice.md --
                    ## What we collect {#collect}

                    We collect your name.

                    ## How long we keep it {#keep}

                    - Your name for two years.
                    - Your orders for [ten years](https://example.com/b).
                    - Your `a_b` | log.

                    ## Your rights {#rights}

                    Write to <b>us</b>.
                    -- notices/privacy/draft/notice.md --
                    ## What we collect {#collect}

                    We collect your name and [nothing](section:nowhere).
                    """);

    @TempDir private Path folder;

    private Printout redline(String from, String to, RedlineForm form, boolean colours)
            throws Exception {
        return redline(
                SITE, new RedlineRequest("privacy", from, to, Optional.empty(), form, colours));
    }

    private Printout redline(MiniSite site, RedlineRequest request) throws Exception {
        Path source = site.writeTo(folder.resolve("in"));
        return new Noticeboard(Sites.settings(source, folder.resolve("out"))).redline(request);
    }

    @Test
    void theTextShowsWhatChangedAndNothingElse() throws Exception {
        Printout printout = redline("2024-01-01", "2024-03-01", RedlineForm.TEXT, false);
        assertThat(printout.text())
                .isEqualTo(
                        """
                        privacy, 2024-01-01 to 2024-03-01 (en)
                        5 changes; 13 words in, 6 words out; sections: 1 added, 1 removed, 1 renamed, 1 unchanged
                        besides the words: links in 1 place, formatting in 1 place

                        How long{+ we keep it+} (renamed)
                        https://example.com/legal/privacy/2024-03-01/changes/#keep
                            - Your name for [-a year-]{+two years+}.
                            - Your orders for ten years.
                            (formatting of 'orders' changed)
                            ('ten years' led to \
                        https://example.com/a and leads to https://example.com/b)
                            - {+Your a_b | log.+}

                        [-Cookies-] (section taken out)
                        https://example.com/legal/privacy/2024-03-01/changes/#nb-removed-cookies
                            [-We set none.-]

                        {+Your rights+} (new section)
                        https://example.com/legal/privacy/2024-03-01/changes/#rights
                            {+Write to us.+}
                        """);
        assertThat(printout.outcome().findings()).isEmpty();
    }

    @Test
    void coloursComeInAdditionToTheMarks() throws Exception {
        String text = redline("2024-01-01", "2024-03-01", RedlineForm.TEXT, true).text();
        assertThat(text)
                .contains("\u001b[9;31m[-a year-]\u001b[0m", "\u001b[4;34m{+two years+}\u001b[0m")
                .contains("\u001b[1mHow long\u001b[0m");
        assertThat(text.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(redline("2024-01-01", "2024-03-01", RedlineForm.TEXT, false).text());
    }

    @Test
    void theMarkdownKeepsWordsFromBeingMarkup() throws Exception {
        assertThat(redline("2024-01-01", "2024-03-01", RedlineForm.MARKDOWN, true).text())
                .isEqualTo(
                        """
                        ### privacy, 2024-01-01 to 2024-03-01 (en)

                        5 changes; 13 words in, 6 words out; sections: 1 added, 1 removed, 1 renamed, 1 unchanged

                        besides the words: links in 1 place, formatting in 1 place

                        #### [How long<ins> we keep it</ins>]\
                        (<https://example.com/legal/privacy/2024-03-01/changes/#keep>) (renamed)

                        - Your name for <del>a year</del><ins>two years</ins>.

                        - Your orders for ten years. *(formatting of 'orders' changed; 'ten years' led to \
                        https<span>:</span>//example.com/a and leads to https<span>:</span>//example.com/b)*

                        - <ins>Your a\\_b \\| log.</ins>

                        #### [<del>Cookies</del>]\
                        (<https://example.com/legal/privacy/2024-03-01/changes/#nb-removed-cookies>) \
                        (section taken out)

                        <del>We set none.</del>

                        #### [<ins>Your rights</ins>]\
                        (<https://example.com/legal/privacy/2024-03-01/changes/#rights>) (new section)

                        <ins>Write to us.</ins>
                        """);
    }

    @ParameterizedTest
    @EnumSource(RedlineForm.class)
    void whatIsIgnoredIsLeftOutAndCounted(RedlineForm form) throws Exception {
        RedlineRequest all =
                new RedlineRequest(
                        "privacy", "2024-01-01", "2024-03-01", Optional.empty(), form, false);
        RedlineRequest some =
                new RedlineRequest(
                        "privacy",
                        "2024-01-01",
                        "2024-03-01",
                        Optional.empty(),
                        form,
                        EnumSet.of(Quiet.LINKS, Quiet.FORMATTING, Quiet.QUOTES),
                        false);
        Map<RedlineForm, String> said =
                Map.of(
                        RedlineForm.TEXT,
                        "\nleft out, as asked: the form of quotation marks, apostrophes or dashes"
                                + " in no place, links in 1 place, formatting in 1 place\n",
                        RedlineForm.MARKDOWN,
                        "\n\nleft out, as asked: the form of quotation marks, apostrophes or dashes"
                                + " in no place, links in 1 place, formatting in 1 place\n\n",
                        RedlineForm.JSON,
                        "\"ignored\": {\n    \"quotes\": 0,\n    \"links\": 1,\n"
                                + "    \"formatting\": 1\n  }",
                        RedlineForm.HTML,
                        "<li>Places where only a link changed: 1.</li>");
        List<String> quiet =
                List.of("formatting of", "led to", "data-quiet=\"links\"", "\"kind\": \"links\"");
        assertThat(redline(SITE, all).text()).containsAnyOf(quiet.toArray(new String[0]));
        assertThat(redline(SITE, some).text())
                .contains(said.get(form))
                .contains("two years")
                .doesNotContain(quiet.toArray(new String[0]));
    }

    @Test
    void theHtmlStandsAloneAndLeadsToTheSite() throws Exception {
        String html = redline("2024-01-01", "2024-03-01", RedlineForm.HTML, false).text();
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html dir=\"ltr\" lang=\"en\">\n")
                .contains("<style>\n", "data-from=\"2024-01-01\"", "data-to=\"2024-03-01\"")
                .contains("<a href=\"#rights\">Your rights (new)</a>")
                .contains("<a href=\"#keep\">How long we keep it (before: How long)</a>")
                .doesNotContain("<script", "<link", "src=")
                .endsWith("</html>\n");
    }

    @Test
    void theOtherWayRoundWhatWasPutInIsTakenOut() throws Exception {
        assertThat(redline("2024-03-01", "2024-01-01", RedlineForm.TEXT, false).text())
                .contains("    - Your name for [-two years-]{+a year+}.\n")
                .contains(
                        "Your rights (section taken out)\n"
                                .replace("Your rights", "[-Your rights-]"));
    }

    @Test
    void aVersionAgainstItselfHasNoChange() throws Exception {
        assertThat(redline("2024-01-01", "2024-01-01", RedlineForm.TEXT, false).text())
                .isEqualTo(
                        """
                        privacy, 2024-01-01 to 2024-01-01 (en)
                        no change in wording
                        """);
    }

    @Test
    void aDraftIsReadWhereItIsNamedAndWhatIsWrongWithItIsSaidBeside() throws Exception {
        Printout printout = redline("2024-03-01", "draft", RedlineForm.TEXT, false);
        assertThat(printout.text()).contains("We collect your name{+ and nothing+}.");
        assertThat(printout.outcome().findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "notices/privacy/draft/notice.md:3:26: error[unknown-reference]: there is"
                                + " no section 'nowhere'; the known ones are collect");
        assertThat(printout.outcome().failed()).isFalse();
    }

    @Test
    void whatIsNotThereIsSaidWithTheNearestName() {
        assertThatThrownBy(() -> redline("2024-01-02", "draft", RedlineForm.TEXT, false))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "there is no version '2024-01-02' of privacy; did you mean '2024-01-01'?");
        assertThatThrownBy(
                        () ->
                                redline(
                                        SITE,
                                        new RedlineRequest(
                                                "privcy",
                                                "2024-01-01",
                                                "2024-03-01",
                                                Optional.empty(),
                                                RedlineForm.TEXT,
                                                false)))
                .isInstanceOf(UsageException.class)
                .hasMessage("there is no notice 'privcy'; did you mean 'privacy'?");
        assertThatThrownBy(
                        () ->
                                redline(
                                        SITE,
                                        new RedlineRequest(
                                                "privacy",
                                                "2024-01-01",
                                                "2024-03-01",
                                                Optional.of("fr"),
                                                RedlineForm.TEXT,
                                                false)))
                .isInstanceOf(UsageException.class)
                .hasMessage("there is no text of privacy 2024-01-01 in 'fr'; did you mean 'en'?");
    }
}
