package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index in another language leads to every notice, translated or not. */
class TranslatedIndexTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    -- notices/privacy/notice.yaml --
                    title: {en: Privacy policy, de: Datenschutz}
                    -- notices/privacy/2024-01-01/notice.md --
                    We collect nothing.
                    -- notices/privacy/2024-01-01/notice.de.md --
                    Wir sammeln nichts.
                    -- notices/cookies/notice.yaml --
                    title: Cookie notice
                    description: What we store.
                    -- notices/cookies/2024-01-01/notice.md --
                    We set none.
                    """);

    @TempDir private Path folder;

    @Test
    void whatIsNotTranslatedIsListedInTheLanguageThatCounts() throws Exception {
        Path out = folder.resolve("out");
        new Noticeboard(Sites.settings(SITE.writeTo(folder.resolve("in")), out)).build();
        Document german = Jsoup.parse(Files.readString(out.resolve("de/index.html")));
        assertThat(german.select(".notices h2").eachText())
                .containsExactly("Cookie notice", "Datenschutz");
        assertThat(german.text()).doesNotContain("nur einen Rechtstext");
        Element cookies = german.selectFirst(".notices li");
        assertThat(cookies.selectFirst("h2").attr("lang")).isEqualTo("en");
        assertThat(cookies.selectFirst("h2 a").attr("href")).isEqualTo("../cookies/index.html");
        assertThat(cookies.selectFirst("p[lang=en]").text()).isEqualTo("What we store.");
        assertThat(cookies.text()).contains("In Kraft seit dem 1. Januar 2024");
        assertThat(german.select(".notices li").last().selectFirst("h2").hasAttr("lang")).isFalse();
        Document english = Jsoup.parse(Files.readString(out.resolve("index.html")));
        assertThat(english.select(".notices [lang]")).isEmpty();
    }
}
