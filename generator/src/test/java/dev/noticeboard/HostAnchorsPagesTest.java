package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Rule;
import dev.noticeboard.render.html.ReadBack;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The anchors of code hosts on pages, in the manifest, and once they were published. */
class HostAnchorsPagesTest {

    private static final String TEXT = "notices/privacy/2024-03-01/notice.md";
    private static final String DAY = "2024-06-01";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    ## Q & A

                    See [what is new](#whats-new).

                    ## What’s new?

                    Nothing.
                    """);

    @TempDir private Path folder;

    @Test
    void leadToTheirSections() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        assertThat(site.on(DAY).build().failed()).isFalse();
        Document page = page();
        for (String alias : List.of("q--a", "whats-new")) {
            Element anchor = page.getElementById(alias);
            assertThat(anchor).as(alias).isNotNull();
            assertThat(anchor.hasAttr("data-nb")).as(alias).isTrue();
            assertThat(anchor.nextElementSibling().normalName()).as(alias).isEqualTo("h2");
        }
        assertThat(page.select("article a[href=#what-s-new]")).isNotEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(Files.readString(folder.resolve("out/manifest.json")))
                .contains("\"q-a\"", "\"q--a\"", "\"whats-new\"");
    }

    @Test
    void aTypedAnchorTakesThePlace() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        site.edit(TEXT, "## What’s new?", "## What’s new? {#q--a}");
        site.edit(TEXT, "#whats-new", "#q--a");
        assertThat(site.on(DAY).build().failed()).isFalse();
        assertThat(page().getElementById("q--a").normalName()).isEqualTo("h2");
        assertThat(page().getElementById("whats-new")).isNull();
    }

    @Test
    void onePublishedIsNotDropped() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        assertThat(publish().failed()).isFalse();
        site.edit(TEXT, "## Q & A", "## Q & A {#q-a}");
        Outcome refused = publish();
        assertThat(refused.findings())
                .filteredOn(finding -> finding.rule().equals(Rule.ADDRESS_DROPPED.id()))
                .extracting(Object::toString)
                .anyMatch(line -> line.contains("'#q--a'"));
        site.edit(
                "notices/privacy/notice.yaml",
                "title: Privacy policy",
                "title: Privacy policy\naliases: {anchors: {q--a: q-a}}");
        assertThat(publish().findings())
                .noneMatch(finding -> finding.rule().equals(Rule.ADDRESS_DROPPED.id()));
    }

    @ParameterizedTest
    @CsvSource({
        "個人情報, term-個人情報", "ข้อมูล, term-ข้อมูล", "व्यक्तिगत डेटा, term-व्यक्तिगत-डेटा",
        "البيانات, term-البيانات", "Größe, term-größe", "개인 정보, term-개인-정보"
    })
    void aTermHasAnAnchorInEveryScript(String term, String anchor) throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        site.edit(TEXT, "Nothing.", term + "\n: Words about it.");
        assertThat(site.on(DAY).build().failed()).isFalse();
        assertThat(page().getElementById(anchor).text()).isEqualTo(term);
    }

    @Test
    void numbersInRightToLeftTextAreIsolatedAndReadTheSame() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        site.edit(
                "site.yaml",
                "organization: {name: Example}",
                "organization: {name: Example}\nlanguages: [ar]");
        site.edit(TEXT, "Nothing.", "اتصل على 800-555-0100 أو privacy@example.org الآن.");
        assertThat(site.on(DAY).build().failed()).isFalse();
        Element article = page().selectFirst("article");
        assertThat(article.select("bdi[dir=ltr]").eachText())
                .contains("800-555-0100", "privacy@example.org");
        assertThat(article.select("bdi[data-nb]")).isEmpty();
        assertThat(ReadBack.words(article)).contains("800-555-0100", "privacy@example.org");
    }

    private Outcome publish() throws Exception {
        Settings settings =
                new Settings(
                        folder.resolve("in"),
                        folder.resolve("out"),
                        Optional.of(LocalDate.parse(DAY)),
                        Instant.EPOCH,
                        false,
                        FailOn.ERROR,
                        Set.of(Rule.UNSEALED));
        return new Noticeboard(settings).publish("directory:www", folder);
    }

    private Document page() throws Exception {
        return Jsoup.parse(Files.readString(folder.resolve("out/privacy/index.html")));
    }
}
