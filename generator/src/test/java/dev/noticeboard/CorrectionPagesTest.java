package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.render.html.ReadBack;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors see of a correction: its day, its reason, and what it changed. */
class CorrectionPagesTest {

    private static final String TEXT = "notices/privacy/2024-03-01/notice.md";

    @TempDir private Path folder;
    private SiteAtWork site;

    @BeforeEach
    void aSealedVersionIsCorrected() throws Exception {
        site =
                SiteAtWork.of(
                        MiniSite.of(
                                """
                                -- site.yaml --
                                organization: {name: Example}
                                -- notices/privacy/notice.yaml --
                                title: Privacy policy
                                -- notices/privacy/2024-03-01/notice.md --
                                ## What we keep {#keep}

                                We keep your name for a yaer.
                                """),
                        folder);
        site.seal("2024-03-01", "2024-03-01");
        site.edit(TEXT, "yaer", "year");
        assertThat(site.correct("2024-04-01", "2024-03-01", "A misspelt word.").failed()).isFalse();
    }

    @Test
    void itHasAPageWithItsRedlineAndReason() throws Exception {
        Document page = built("2024-04-02", "privacy/2024-03-01/corrections/1/index.html");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Correction of April 1, 2024");
        assertThat(page.select("main").text()).contains("Reason: A misspelt word.");
        String before = site.text("notices/privacy/2024-03-01/sealed/article.1.txt");
        String after = site.text("notices/privacy/2024-03-01/sealed/article.txt");
        assertThat(ReadBack.older(page.selectFirst("article")))
                .isEqualTo(ReadBack.words(CanonicalForm.read(before)));
        assertThat(ReadBack.newer(page.selectFirst("article")))
                .isEqualTo(ReadBack.words(CanonicalForm.read(after)));
        assertThat(page.select("del").text()).contains("yaer");
    }

    @Test
    void thePageInEffectTellsOfItForNinetyDaysAndTheDatedPageForEver() throws Exception {
        String told =
                "Corrected on April 1, 2024: A misspelt word. See what was corrected:"
                        + " Version of March 1, 2024 · 1.";
        assertThat(banners("2024-04-01", "privacy/index.html")).contains(told);
        assertThat(banners("2024-06-29", "privacy/index.html")).contains(told);
        assertThat(banners("2024-06-30", "privacy/index.html")).doesNotContain(told);
        assertThat(banners("2024-06-30", "privacy/2024-03-01/index.html")).contains(told);
        assertThat(site.on("2024-06-28").build().outlook().orElseThrow()).endsWith("2024-06-30");
    }

    @Test
    void theHistoryTellsOfIt() throws Exception {
        assertThat(built("2024-04-02", "privacy/history/index.html").select("main").text())
                .contains("Corrections April 1, 2024: A misspelt word. See what was corrected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01", "2024-06-30", "2025-01-01"})
    void theDataFileListsItForEver(String day) throws Exception {
        built(day, "privacy/index.html");
        assertThat(Files.readString(folder.resolve("out/privacy/versions.json")))
                .contains(
                        """
                              "corrections": [
                                {
                                  "day": "2024-04-01",
                                  "technical": false,
                                  "address": "2024-03-01/corrections/1/index.html"
                                }
                              ]
                        """);
    }

    private String banners(String day, String path) throws Exception {
        return built(day, path).select("[role=region]").text();
    }

    private Document built(String day, String path) throws Exception {
        assertThat(site.on(day).build().findings()).isEmpty();
        return Jsoup.parse(Files.readString(folder.resolve("out").resolve(path)));
    }
}
