package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each section leads to the list of the versions that changed it, whatever it was called then. */
class SectionsPageTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    aliases: {anchors: {stamps: keep, keep: records}}
                    -- notices/privacy/2023-01-01/notice.md --
                    Welcome to our notice.

                    ## What we keep {#keep}

                    We keep your name and the day on which you wrote to us, and nothing else at all.

                    ## Stamps {#stamps}

                    We collect the stamps of your letters, if you let us.

                    ## Who we are {#who}

                    We are Example, a company of forty people in Springfield.
                    -- notices/privacy/2023-01-01/notice.de.md --
                    ## Wer wir sind {#who}

                    Wir sind Example.
                    -- notices/privacy/2023-06-01/notice.md --
                    ---
                    withdrawn: {date: 2023-05-01, reason: it was never agreed}
                    ---
                    ## Never {#never}

                    Never.
                    -- notices/privacy/2024-01-01/notice.md --
                    Welcome to our notice.

                    ## Who we are {#who}

                    We are Example, a company of forty people in Springfield.

                    ## What we store {#keep}

                    We keep your name and the day on which you wrote to us, and nothing else at all.
                    -- notices/privacy/2025-01-01/notice.md --
                    Welcome to our notice.

                    ## What we store {#records}

                    We store your name and the days on which you wrote to us, and nothing else at all.

                    ## Who we are {#who}

                    We are Example, a company of fifty people in Springfield.

                    ## Stamps {#stamps}

                    Nobody collects anything that is stuck on envelopes today.
                    """);

    @TempDir private Path folder;

    @Test
    void everyHeadingLeadsToTheListOfItsOwnSection() throws Exception {
        build(SITE, "2025-06-01");
        Document notice = page("privacy/index.html");
        Document lists = page("privacy/history/sections/index.html");
        for (Element heading : notice.select("article h2")) {
            Element link =
                    heading.nextElementSiblings().select(".tools a:contains(History)").first();
            assertThat(link.text()).isEqualTo("History of this section: " + heading.text());
            assertThat(link.attr("href")).startsWith("../privacy/history/sections/index.html#");
            String id = link.attr("href").replaceFirst(".*#", "");
            assertThat(lists.getElementById(id).text()).isEqualTo(heading.text());
        }
        assertThat(notice.select("article h2")).hasSize(3);
    }

    @Test
    void aSectionIsOneUnderEachNameAtEachPlaceAndWithEachAnchor() throws Exception {
        build(SITE, "2025-06-01");
        assertThat(steps("section-keep"))
                .containsExactly(
                        "January 1, 2025: What we store: 2 changes",
                        "January 1, 2024: What we store: renamed (before: What we keep)",
                        "January 1, 2023: What we store: in the first version");
        assertThat(links("section-keep"))
                .containsExactly(
                        "../../2025-01-01/changes/index.html#records",
                        "../../2024-01-01/changes/index.html#keep",
                        "../../2023-01-01/index.html");
        assertThat(steps("section-who"))
                .containsExactly(
                        "January 1, 2025: Who we are: section moved and reworded",
                        "January 1, 2024: Who we are: section moved",
                        "January 1, 2023: Who we are: in the first version");
    }

    @Test
    void oneThatComesUnderAnOldAnchorIsAnotherOne() throws Exception {
        build(SITE, "2025-06-01");
        assertThat(steps("section-stamps"))
                .containsExactly(
                        "January 1, 2024: Stamps: section taken out",
                        "January 1, 2023: Stamps: in the first version");
        assertThat(links("section-stamps"))
                .first()
                .isEqualTo("../../2024-01-01/changes/index.html#nb-removed-stamps");
        assertThat(steps("section-stamps-2"))
                .containsExactly("January 1, 2025: Stamps: new section");
        assertThat(page("privacy/index.html").select(".tools a[href$=section-stamps-2]"))
                .hasSize(1);
    }

    @Test
    void theSectionsOfTheVersionInEffectComeFirstInItsOrder() throws Exception {
        build(SITE, "2025-06-01");
        assertThat(page("privacy/history/sections/index.html").select("h2").eachText())
                .containsExactly(
                        "Privacy policy", "What we store", "Who we are", "Stamps", "Stamps");
    }

    @Test
    void whatALaterVersionDoesChangesNoPageOfAnEarlierOne() throws Exception {
        build(SITE, "2025-06-01");
        Path dated = folder.resolve("out/privacy/2024-01-01/index.html");
        List<String> before = tools(Jsoup.parse(Files.readString(dated)));
        String version = SITE.files().get("notices/privacy/2025-01-01/notice.md");
        build(
                SITE.with(
                                "notices/privacy/2026-01-01/notice.md",
                                version.replace("{#who}", "{#us}").replace("fifty", "sixty"))
                        .with(
                                "notices/privacy/notice.yaml",
                                "title: Privacy policy\n"
                                        + "aliases:\n"
                                        + "  anchors: {stamps: keep, keep: records, who: us}\n"),
                "2026-06-01");
        assertThat(tools(Jsoup.parse(Files.readString(dated)))).isEqualTo(before).hasSize(2);
        assertThat(steps("section-who"))
                .hasSize(4)
                .first()
                .isEqualTo("January 1, 2026: Who we are: 1 change");
    }

    @Test
    void oneVersionInALanguageHasNothingToList() throws Exception {
        build(SITE, "2025-06-01");
        assertThat(page("de/privacy/index.html").select(".tools").text())
                .isEqualTo("Link zu diesem Abschnitt: Wer wir sind");
        assertThat(folder.resolve("out/de/privacy/history/sections")).doesNotExist();
        assertThat(page("de/privacy/history/index.html").select("a[href*=sections]")).isEmpty();
        assertThat(page("privacy/2023-01-01/index.html").select(".tools a[href*=sections]"))
                .isEmpty();
        assertThat(page("privacy/history/index.html").select("main a[href*=sections]").text())
                .isEqualTo("Which version changed which section");
    }

    private List<String> steps(String id) throws Exception {
        return list(id).select("li").eachText();
    }

    private List<String> links(String id) throws Exception {
        return list(id).select("a").eachAttr("href");
    }

    private Element list(String id) throws Exception {
        Document page = page("privacy/history/sections/index.html");
        return page.getElementById(id).nextElementSibling();
    }

    private static List<String> tools(Document page) {
        return page.select(".tools").stream().map(Element::outerHtml).toList();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(Files.readString(folder.resolve("out").resolve(path)));
    }

    private void build(MiniSite site, String day) throws Exception {
        Sites.build(site, folder, day);
    }
}
