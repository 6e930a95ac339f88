package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Rule;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old addresses lead to what took their place, section by section. */
class AliasPagesTest {

    private static final String DAY = "2024-06-01";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/old/notice.yaml --
                    title: Privacy policy
                    -- notices/old/2024-01-01/notice.md --
                    ## Data {#data}

                    We keep your name.

                    ## Q & A

                    Ask us.
                    -- notices/old/2024-03-01/notice.md --
                    We keep little.

                    ## Data {#data}

                    We keep your name.

                    ## Your rights {#rights}

                    Ask us.

                    ## Q & A

                    Ask again.
                    """);

    private static final String ALIASES =
            "title: Privacy policy\naliases:\n  addresses: [old/, old/history, old/2024-01-01/,"
                    + " old/2024-03-01/, old/2024-01-01/changes, old/2024-03-01/changes/,"
                    + " old/history/sections, old/2023-01-01/, legal/privacy.html]\n"
                    + "  anchors: {choices: rights}\n";

    @TempDir private Path folder;

    private void rename(SiteAtWork site) throws Exception {
        Files.move(site.file("notices/old"), site.file("notices/privacy"));
        site.write("notices/privacy/notice.yaml", ALIASES);
    }

    @ParameterizedTest
    @CsvSource({
        "old/index.html, ../privacy/index.html",
        "old/history/index.html, ../../privacy/history/index.html",
        "old/2024-01-01/index.html, ../../privacy/2024-01-01/index.html",
        "old/2024-03-01/changes/index.html, ../../../privacy/2024-03-01/changes/index.html",
        "old/2023-01-01/index.html, ../../privacy/index.html",
        "legal/privacy.html, ../privacy/index.html"
    })
    void anAddressLeadsToThePageWithTheSameEnd(String old, String target) throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        rename(site);
        assertThat(site.on(DAY).build().failed()).isFalse();
        Document page = page(old);
        assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=" + target);
        assertThat(page.select("main p a").attr("href")).isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "old/index.html, rights, ../privacy/index.html#rights",
        "old/index.html, choices, ../privacy/index.html#rights",
        "old/index.html, q--a, ../privacy/index.html#q-a",
        "legal/privacy.html, data, ../privacy/index.html#data",
        "old/2024-01-01/index.html, q-a, ../../privacy/2024-01-01/index.html#q-a"
    })
    void aSectionHasItsPlaceThere(String old, String anchor, String target) throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        rename(site);
        assertThat(site.on(DAY).build().failed()).isFalse();
        Document page = page(old);
        assertThat(page.getElementById(anchor).closest("li").select("a").attr("href"))
                .isEqualTo(target);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aVersionHasTheSectionsThatItHas() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        rename(site);
        site.on(DAY).build();
        assertThat(page("old/2024-01-01/index.html").getElementById("rights")).isNull();
        assertThat(page("old/index.html").getElementById("rights")).isNotNull();
    }

    @Test
    void aNoticeMayMoveAndDropsNoAddress() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        assertThat(publish(site).failed()).isFalse();
        rename(site);
        Outcome moved = publish(site);
        assertThat(moved.findings())
                .noneMatch(finding -> finding.rule().equals(Rule.ADDRESS_DROPPED.id()));
        assertThat(moved.failed()).isFalse();
    }

    private Outcome publish(SiteAtWork site) throws Exception {
        Settings settings = site.settings(DAY, false);
        return new Noticeboard(
                        new Settings(
                                settings.source(),
                                settings.output(),
                                settings.asOf(),
                                settings.now(),
                                false,
                                FailOn.ERROR,
                                Set.of(Rule.UNSEALED, Rule.BACKDATED)))
                .publish("directory:www", folder);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(Files.readString(folder.resolve("out/" + path)));
    }
}
