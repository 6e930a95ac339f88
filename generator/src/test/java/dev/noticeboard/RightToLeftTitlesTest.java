package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles and contents keep numbers, addresses and Latin words in order, as the text does. */
class RightToLeftTitlesTest {

    private static final String DAY = "2024-06-01";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ar, اتصل على 800-555-0100 الآن, 800-555-0100",
        "ar, اكتب إلى privacy@example.org الآن, privacy@example.org",
        "ar, تطبيق (Example Inc.) الآن, Example Inc",
        "he, מדיניות C++ לכולם, C++",
        "he, התקשרו אל 03-555-0100 עכשיו, 03-555-0100"
    })
    void areIsolated(String language, String title, String isolated) throws Exception {
        build(language, title);
        Document page = page("privacy/index.html");
        for (String place :
                new String[] {"h1", "nav.contents a", "nav.breadcrumb [aria-current]"}) {
            assertThat(page.select(place).text()).as(place).contains(title);
            assertThat(page.select(place + " bdi[dir=ltr]").eachText())
                    .as(place)
                    .anyMatch(words -> words.startsWith(isolated));
        }
        assertThat(page("index.html").select("h2 bdi[dir=ltr]").text()).startsWith(isolated);
        assertThat(page("old/index.html").select("main ul bdi[dir=ltr]").eachText())
                .anyMatch(words -> words.startsWith(isolated));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Call 800-555-0100 now",
        "de, Schreiben Sie an privacy@example.org",
        "ja, C++について"
    })
    void needNothingWhereTheTextGoesFromLeftToRight(String language, String title)
            throws Exception {
        build(language, title);
        assertThat(page("privacy/index.html").select("h1 bdi, nav bdi")).isEmpty();
    }

    private void build(String language, String title) throws Exception {
        SiteAtWork site =
                SiteAtWork.of(
                        MiniSite.of(
                                """
                                -- site.yaml --
                                organization: {name: Example}
                                languages: [%s]
                                -- notices/privacy/notice.yaml --
                                title: "%s"
                                aliases: {addresses: [old/]}
                                -- notices/privacy/2024-03-01/notice.md --
                                ## %s {#one}

                                %s

                                ## %s {#two}

                                %s
                                """
                                        .formatted(language, title, title, title, title, title)),
                        folder);
        assertThat(site.on(DAY).build().failed()).isFalse();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(Files.readString(folder.resolve("out/" + path)));
    }
}
