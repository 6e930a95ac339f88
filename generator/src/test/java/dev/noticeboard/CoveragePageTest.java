package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.request.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of what the laws ask for is published where the notice says so, and nowhere else. */
class CoveragePageTest {

    private static final String SETTINGS = "notices/privacy/notice.yaml";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [de, en]
                    -- notices/privacy/notice.yaml --
                    title: Datenschutz
                    rule-sets: [us-ca-caloppa]
                    publish-coverage: true
                    -- notices/privacy/2024-01-01/notice.md --
                    Wir sammeln nichts.
                    -- notices/privacy/2024-01-01/notice.en.md --
                    We collect nothing.
                    -- notices/privacy/2024-09-01/notice.md --
                    Wir sammeln wenig.
                    """);

    @TempDir private Path folder;

    @Test
    void whoAsksForItHasItInEnglishForTheVersionInEffect() throws Exception {
        Document page =
                Jsoup.parse(Files.readString(built(SITE).resolve("privacy/coverage/index.html")));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(page.selectFirst("h1").text())
                .isEqualTo("Datenschutz: was die Gesetze verlangen");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.selectFirst("main > div[lang=en]").text())
                .startsWith("The version of 2024-01-01. This informs and is not legal advice");
        assertThat(page.select("tbody th[scope=row]").eachText())
                .anyMatch(words -> words.contains("caloppa.effective-date"));
        assertThat(folder.resolve("out/en/privacy/coverage")).doesNotExist();
    }

    @Test
    void whoDoesNotHasNone() throws Exception {
        MiniSite silent =
                SITE.with(
                        SETTINGS,
                        SITE.files().get(SETTINGS).replace("publish-coverage: true\n", ""));
        assertThat(built(silent).resolve("privacy/index.html")).exists();
        assertThat(folder.resolve("out/privacy/coverage")).doesNotExist();
    }

    private Path built(MiniSite site) throws Exception {
        Path out = folder.resolve("out");
        Outcome outcome =
                new Noticeboard(Sites.settings(site.writeTo(folder.resolve("in")), out)).build();
        assertThat(outcome.failed()).as("%s", outcome.findings()).isFalse();
        return out;
    }
}
