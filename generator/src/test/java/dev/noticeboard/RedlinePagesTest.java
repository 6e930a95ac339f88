package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a version changed, and what has changed since, has a page that every other one leads to. */
class RedlinePagesTest {

    private static final String FIRST =
            """
            ## What we keep {#keep}

            We keep your name.

            ## Who we are {#who}

            We are Example.

            ## Stamps {#stamps}

            We collect the stamps of your letters.
            """;

    private static final MiniSite SITE =
            MiniSite.of(
                            """
                            -- site.yaml --
                            organization: {name: Example}
                            languages: [en, de, nl]
                            contacts: {office: {role: Office, email: office@example.com}}
                            -- notices/privacy/notice.yaml --
                            title: Privacy policy
                            -- notices/privacy/2023-06-01/notice.md --
                            ---
                            withdrawn: {date: 2023-05-01, reason: it was never agreed}
                            ---
                            Never.
                            -- notices/privacy/2024-01-01/notice.md --
                            ---
                            changes: [We keep your address.]
                            ---
                            ## What we keep {#keep}

                            We keep your name and your address.

                            ## Who we are {#who}

                            We are Example.
                            -- notices/privacy/2024-01-01/notice.de.md --
                            Wir sind es.
                            -- notices/privacy/2025-01-01/notice.md --
                            ---
                            title: Privacy <notice>
                            changes: [Another title.]
                            ---
                            ## What we keep {#keep}

                            We keep your name and your address.

                            ## Who we are {#who}

                            We are Example.
                            -- notices/privacy/2025-01-01/notice.nl.md --
                            Wij zijn het.
                            -- notices/privacy/2026-01-01/notice.md --
                            ---
                            title: Privacy <notice>
                            comments: {until: 2025-12-01, to: office}
                            ---
                            ## What we keep {#keep}

                            * We keep nothing.

                            {{contact office}}
                            -- notices/privacy/2026-01-01/notice.nl.md --
                            Wij zijn het niet.
                            """)
                    .with("notices/privacy/2023-01-01/notice.md", FIRST);

    @TempDir private Path folder;

    @Test
    void itComparesWithTheVersionThatAppliedBefore() throws Exception {
        Document page = page("privacy/2024-01-01/changes/index.html");
        assertThat(page.title()).isEqualTo("Changes of January 1, 2024: Privacy policy – Example");
        assertThat(page.select("h1").text()).isEqualTo("What changed on January 1, 2024");
        assertThat(page.select("h1 + .banners").text()).startsWith("No longer in effect.");
        assertThat(page.select("article").attr("data-from")).isEqualTo("2023-01-01");
        assertThat(page.select("article").attr("data-to")).isEqualTo("2024-01-01");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select(".facts:not(.counts) a").eachAttr("href"))
                .containsExactly("../../2023-01-01/index.html", "../index.html");
    }

    @Test
    void itSaysFirstWhatChangedAndWhereThenHowMuchThenHowToReadIt() throws Exception {
        Document page = page("privacy/2024-01-01/changes/index.html");
        assertThat(page.select("main > *").eachAttr("class"))
                .containsExactly("breadcrumb", "head", "contents", "how", "redline");
        assertThat(page.select(".head > h2:contains(In plain words) + ul").text())
                .isEqualTo("We keep your address.");
        assertThat(page.select("#nb-changed-sections a").eachText())
                .containsExactly("What we keep: 1 change", "Stamps: section taken out");
        assertThat(page.select("#nb-changed-sections a").eachAttr("href"))
                .containsExactly("#keep", "#nb-removed-stamps");
        assertThat(page.select("article details summary").text())
                .isEqualTo("Unchanged: Who we are");
    }

    @Test
    void itCountsInOneSentenceThatLeavesOutWhatDidNotHappen() throws Exception {
        assertThat(page("privacy/2024-01-01/changes/index.html").select(".counts").text())
                .isEqualTo(
                        "2 numbered changes, 1 section taken out, 1 section changed, 1 section"
                                + " unchanged, 3 words put in, 8 words taken out.");
    }

    @Test
    void itExplainsTheMarksThatOccurAndNoOthers() throws Exception {
        assertThat(page("privacy/2024-01-01/changes/index.html").select(".marks li").eachText())
                .containsExactly("inserted", "deleted");
        MiniSite moved =
                SITE.with(
                        "notices/privacy/2024-01-01/notice.md",
                        """
                        ## Who we are {#who}

                        We are Example.

                        ## Stamps {#stamps}

                        We collect the *stamps* of your letters.

                        ## What we keep {#keep}

                        We keep your name.
                        """);
        assertThat(page(moved, "privacy/2024-01-01/changes/index.html").select(".marks li"))
                .extracting(Element::text)
                .containsExactly(
                        "moved away from here", "moved here", "formatting or link address changed");
    }

    @Test
    void whatMovedNamesTheHeadingWhereItWent() throws Exception {
        MiniSite moved =
                SITE.with(
                        "notices/privacy/2024-01-01/notice.md",
                        """
                        ## Who we are {#who}

                        We are Example.

                        ## Stamps {#stamps}

                        We collect the stamps of your letters.

                        ## What we keep {#keep}

                        We keep your name.
                        """);
        Document page = page(moved, "privacy/2024-01-01/changes/index.html");
        assertThat(page.select(".section-change").eachText())
                .containsExactly(
                        "This section moved from here. It now stands after “Stamps”.",
                        "This section moved here. It stood at the beginning before.");
        assertThat(page.select(".section-change a").eachAttr("href"))
                .containsExactly("#keep", "#nb-removed-keep");
    }

    @Test
    void aParagraphThatMovedNamesTheSectionWhereItWent() throws Exception {
        MiniSite moved =
                MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        -- notices/privacy/notice.yaml --
                        title: Privacy policy
                        -- notices/privacy/2023-01-01/notice.md --
                        ## What we keep

                        We keep the name that you gave us, and nothing else.

                        We delete all of it when you ask us to do so.

                        ## Who we are

                        We are Example, and we print letters for a living.
                        -- notices/privacy/2024-01-01/notice.md --
                        ## What we keep

                        We keep the name that you gave us, and nothing else.

                        ## Who we are

                        We are Example, and we print letters for a living.

                        We delete all of it when you ask us to do so.
                        """);
        assertThat(
                        page(moved, "privacy/2024-01-01/changes/index.html")
                                .select("article .change-note")
                                .eachText())
                .containsExactly(
                        "(moved from here to “Who we are”)", "(moved here from “What we keep”)");
    }

    @Test
    void unchangedParagraphsInAChangedSectionFoldFromThreeOn() throws Exception {
        String text = "## One\n\nA%s.\n\nB.\n\nC.\n\n%sE%s.\n";
        MiniSite three =
                folding(text.formatted("", "D.\n\n", ""), text.formatted(" a", "D.\n\n", " e"));
        Document page = page(three, "privacy/2024-01-01/changes/index.html");
        assertThat(page.select("article details.unchanged").eachText())
                .containsExactly("Unchanged: 3 paragraphs B. C. D.");
        assertThat(page.select("article summary").eachAttr("data-nb")).containsExactly("");
        MiniSite two = folding(text.formatted("", "", ""), text.formatted(" a", "", " e"));
        assertThat(page(two, "privacy/2024-01-01/changes/index.html").select("article details"))
                .isEmpty();
    }

    private static MiniSite folding(String older, String newer) {
        return MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        -- notices/privacy/notice.yaml --
                        title: Privacy policy
                        """)
                .with("notices/privacy/2023-01-01/notice.md", older)
                .with("notices/privacy/2024-01-01/notice.md", newer);
    }

    @Test
    void manyPlainWordsAreFoldedBehindTheFirst() throws Exception {
        MiniSite many =
                SITE.with(
                        "notices/privacy/2024-01-01/notice.md",
                        "---\nchanges: [one, two, three, four, five, six]\n---\nWe.\n");
        Document page = page(many, "privacy/2024-01-01/changes/index.html");
        assertThat(page.select(".head > ul li").eachText()).containsExactly("one", "two", "three");
        assertThat(page.select(".head > details").text()).isEqualTo("3 more four five six");
    }

    @Test
    void theNumbersLeadFromChangeToChangeAndBackToTheList() throws Exception {
        Document page = page("privacy/2026-01-01/changes/index.html");
        List<String> ids = page.select("article .change").eachAttr("id");
        assertThat(ids).hasSizeGreaterThan(1);
        assertThat(page.select(".counts").text()).startsWith(ids.size() + " numbered changes,");
        List<String> next = new ArrayList<>(ids.subList(1, ids.size()));
        next.add("nb-changed-sections");
        List<String> previous = new ArrayList<>(ids.subList(0, ids.size() - 1));
        previous.add(0, "nb-changed-sections");
        assertThat(page.select(".change .next").eachAttr("href"))
                .containsExactlyElementsOf(next.stream().map(id -> "#" + id).toList());
        assertThat(page.select(".change .previous").eachAttr("href"))
                .containsExactlyElementsOf(previous.stream().map(id -> "#" + id).toList());
    }

    @Test
    void theFirstVersionSaysThatItIsTheFirst() throws Exception {
        Document page = page("privacy/2023-01-01/changes/index.html");
        assertThat(page.select(".head > p").text())
                .isEqualTo("This is the first version. Read its text");
        assertThat(page.select("article, ins, del, .counts")).isEmpty();
        assertThat(folder.resolve("out/privacy/2023-01-01/changes.json")).doesNotExist();
        assertThat(page("de/privacy/2024-01-01/changes/index.html").select(".head > p").text())
                .isEqualTo("Dies ist die erste Fassung in dieser Sprache. Ihren Text lesen");
    }

    @Test
    void anotherTitleOverTheSameTextIsSaidInWords() throws Exception {
        Document page = page("privacy/2025-01-01/changes/index.html");
        assertThat(page.select(".head > p").text())
                .isEqualTo("The title changed from Privacy policy to Privacy <notice>.");
        assertThat(page.select("ins, del, .change")).isEmpty();
    }

    @Test
    void theSameTextHasNoMarks() throws Exception {
        MiniSite same = SITE.with("notices/privacy/2024-01-01/notice.md", FIRST);
        Document page = page(same, "privacy/2024-01-01/changes/index.html");
        assertThat(page.select(".head > p").text()).isEqualTo("The wording is the same.");
        assertThat(page.select("ins, del, .change, .counts")).isEmpty();
        assertThat(page.select("article").text()).contains("We collect the stamps");
    }

    @Test
    void whatHasChangedSinceTakesAllThatCameBetween() throws Exception {
        Document page = page("privacy/2023-01-01/since/index.html");
        assertThat(page.select("h1").text()).isEqualTo("What has changed since January 1, 2023");
        assertThat(page.select("article").attr("data-to")).isEqualTo("2025-01-01");
        assertThat(page.select("h2:contains(In plain words) + ul li").eachText())
                .containsExactly("We keep your address.", "Another title.");
        assertThat(page.select("summary:contains(Versions in between) + ul a").eachAttr("href"))
                .containsExactly("../../2024-01-01/changes/index.html");
        assertThat(folder.resolve("out/privacy/2025-01-01/since")).doesNotExist();
        assertThat(folder.resolve("out/privacy/2023-06-01/since")).doesNotExist();
    }

    @Test
    void thePagesOfItsVersionsLeadThere() throws Exception {
        assertThat(links("privacy/2024-01-01/index.html"))
                .contains("changes/index.html", "since/index.html");
        assertThat(links("privacy/index.html"))
                .contains("2025-01-01/changes/index.html", "2026-01-01/changes/index.html");
        assertThat(links("privacy/2026-01-01/index.html")).contains("changes/index.html");
        assertThat(links("privacy/2023-01-01/index.html"))
                .contains("since/index.html")
                .doesNotContain("changes/index.html");
    }

    @Test
    void itsBannersDoNotLeadToThePageItself() throws Exception {
        assertThat(page("privacy/2026-01-01/changes/index.html").select(".banner a").eachText())
                .containsExactly("the version of January 1, 2025", "Office");
    }

    @Test
    void withoutMessagesInItsLanguageTheNoticesWordsSayTheirOwn() throws Exception {
        assertThat(
                        page("nl/privacy/2026-01-01/changes/index.html")
                                .select(".contents bdi")
                                .outerHtml())
                .isEqualTo("<bdi dir=\"ltr\" lang=\"nl\">Privacy policy</bdi>");
    }

    @Test
    void theRedlineIsPermanentAndWhatHasChangedSinceIsNot() throws Exception {
        page("index.html");
        String manifest = Files.readString(folder.resolve("out/manifest.json"));
        assertThat(manifest.replaceAll("\\s+", " "))
                .containsPattern("2024-01-01/changes/index.html\"[^}]*\"permanent\": true")
                .containsPattern("2024-01-01/since/index.html\"[^}]*\"permanent\": false");
    }

    private List<String> links(String path) throws Exception {
        return page(path).select("main a").eachAttr("href");
    }

    private Document page(String path) throws Exception {
        return page(SITE, path);
    }

    private Document page(MiniSite site, String path) throws Exception {
        Path source = site.writeTo(folder.resolve("in"));
        Outcome outcome =
                new Noticeboard(
                                Sites.settings(
                                        source,
                                        folder.resolve("out"),
                                        LocalDate.parse("2025-06-01"),
                                        FailOn.ERROR))
                        .build();
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.rule().startsWith("page-"))
                .isEmpty();
        return Jsoup.parse(Files.readString(folder.resolve("out").resolve(path)));
    }
}
