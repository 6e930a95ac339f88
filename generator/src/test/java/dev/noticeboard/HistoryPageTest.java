package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history answers what applied on a given day, and tells all there is of each version. */
class HistoryPageTest {

    private static final String NEVER = "never in effect | never in effect";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    -- notices/privacy/notice.yaml --
                    title: {en: Privacy policy, de: Datenschutz}
                    -- notices/privacy/2023-01-01/notice.md --
                    ---
                    change: initial
                    version: 1.0 <b>
                    ---
                    First.
                    -- notices/privacy/2023-01-01/notice.de.md --
                    Erste.
                    -- notices/privacy/2023-06-01/notice.md --
                    ---
                    withdrawn: {date: 2023-05-01, reason: it was never agreed}
                    ---
                    Never.
                    -- notices/privacy/2024-01-01/notice.md --
                    ---
                    change: material
                    withdrawn: {date: 2024-02-10, reason: "a printer's error & more"}
                    ---
                    Withdrawn.
                    -- notices/privacy/2024-03-01/notice.md --
                    ---
                    change: editorial
                    posted: 2024-02-20
                    summary: We keep <little>.
                    changes: [Shorter words., No more stamps.]
                    ---
                    Second.
                    -- notices/privacy/2024-03-01/notice.de.md --
                    Zweite.
                    -- notices/privacy/2025-01-01/notice.md --
                    Third.
                    """);

    @TempDir private Path folder;

    @Test
    void everyVersionHasARowThatAnswersByItself() throws Exception {
        Document page = page(SITE, "2024-06-01", "privacy");
        assertThat(page.select("caption").text())
                .isEqualTo("Which version applied on a given day?");
        assertThat(rows(page))
                .containsExactly(
                        "2025-01-01: January 1, 2025 | January 1, 2025 | no end date set |"
                                + " not stated",
                        "2024-03-01: March 1, 2024 | March 1, 2024 | December 31, 2024 |"
                                + " wording only",
                        "2024-01-01: January 1, 2024 | January 1, 2024 | February 9, 2024 |"
                                + " changed what we do",
                        "2023-06-01: June 1, 2023 | " + NEVER + " | not stated",
                        "2023-01-01: January 1, 2023 · 1.0 <b> | January 1, 2023 |"
                                + " December 31, 2023 | first version");
    }

    @Test
    void aGapIsSaidInWords() throws Exception {
        assertThat(page(SITE, "2024-06-01", "privacy").select("table ~ p:not(.more)").text())
                .isEqualTo("No version in effect: from February 10, 2024 to February 29, 2024.");
        MiniSite over =
                SITE.with(
                        "notices/privacy/2025-01-01/notice.md",
                        "---\n"
                                + "withdrawn: {date: 2025-03-01, reason: the shop closed}\n"
                                + "---\n"
                                + "Over.\n");
        assertThat(page(over, "2025-03-01", "privacy").select("table + p").text())
                .isEqualTo("No version in effect: since March 1, 2025.");
        assertThat(page(over, "2025-02-28", "privacy").select("table + p").text())
                .startsWith("No version in effect: from February 10, 2024");
    }

    @Test
    void aTranslationSaysWhichDaysItLeavesOut() throws Exception {
        assertThat(page(SITE, "2024-06-01", "de/privacy").select("table ~ p:not(.more)").eachText())
                .containsExactly(
                        "In dieser Sprache nicht verfügbar: ab dem 1. Januar 2025."
                                + " Den Originaltext lesen (English): Fassung vom 1. Januar 2025",
                        "Keine Fassung in Kraft: vom 10. Februar 2024 bis zum 29. Februar 2024.",
                        "In dieser Sprache nicht verfügbar: vom 1. Januar 2024 bis zum"
                                + " 9. Februar 2024."
                                + " Den Originaltext lesen (English): Fassung vom 1. Januar 2024");
        assertThat(page(SITE, "2025-01-01", "de/privacy").select("table + p").text())
                .startsWith("In dieser Sprache nicht verfügbar: seit dem 1. Januar 2025.");
    }

    @Test
    void theDaysThatATranslationLeavesOutLeadToTheOriginal() throws Exception {
        Elements links = page(SITE, "2024-06-01", "de/privacy").select("table ~ p:not(.more) a");
        assertThat(links.eachAttr("href"))
                .containsExactly(
                        "../../../privacy/2025-01-01/index.html",
                        "../../../privacy/2024-01-01/index.html");
        assertThat(links.eachAttr("hreflang")).containsExactly("en", "en");
        assertThat(links.eachText()).doesNotHaveDuplicates();
        assertThat(links.select("span.vh").eachText())
                .containsExactly(": Fassung vom 1. Januar 2025", ": Fassung vom 1. Januar 2024");
    }

    @Test
    void theVersionsStandByWhatTheyAreNow() throws Exception {
        assertThat(outline(page(SITE, "2024-06-01", "privacy")))
                .containsExactly(
                        "h2 Which version applied on a given day?",
                        "h2 Announced",
                        "h3 Version of January 1, 2025",
                        "h2 In effect",
                        "h3 Version of March 1, 2024",
                        "h2 Earlier",
                        "h3 Version of January 1, 2023",
                        "h2 Withdrawn",
                        "h3 Version of January 1, 2024",
                        "h3 Version of June 1, 2023");
    }

    @Test
    void eachTellsItsDatesItsWordsAndItsDigest() throws Exception {
        Document page = page(SITE, "2024-06-01", "privacy");
        Element inEffect = version(page, "Version of March 1, 2024");
        assertThat(inEffect.select("dl").text())
                .isEqualTo(
                        "In effect from March 1, 2024 to December 31, 2024"
                                + " Posted February 20, 2024 Kind wording only");
        assertThat(inEffect.select("dl + p").text()).isEqualTo("We keep <little>.");
        assertThat(inEffect.select("li").eachText())
                .containsExactly("Shorter words.", "No more stamps.");
        assertThat(inEffect.select("details code").text()).matches("[0-9a-f]{64}");
        assertThat(version(page, "Version of January 1, 2024").select("dl").text())
                .isEqualTo(
                        "Withdrawn February 10, 2024: a printer's error & more"
                                + " In effect from January 1, 2024 to February 9, 2024"
                                + " Kind changed what we do");
        assertThat(version(page, "Version of June 1, 2023").select("dl").text())
                .startsWith("In effect never in effect Withdrawn May 1, 2023: it was never agreed");
    }

    @Test
    void linksWithTheSameWordsAreToldApartAndLeadToTheirVersion() throws Exception {
        Map<String, String> targets = new TreeMap<>();
        for (Element link :
                page(SITE, "2024-06-01", "privacy").select("main table a, .version .more a")) {
            String before = targets.put(link.text(), link.attr("href"));
            assertThat(before).isIn(null, link.attr("href"));
        }
        assertThat(targets)
                .hasSize(10)
                .containsEntry(
                        "Read the text: Version of March 1, 2024", "../2024-03-01/index.html")
                .containsEntry(
                        "What changed: Version of March 1, 2024",
                        "../2024-03-01/changes/index.html")
                .containsEntry(
                        "What has changed since: Version of January 1, 2023",
                        "../2023-01-01/since/index.html")
                .doesNotContainKey("What changed: Version of January 1, 2023");
    }

    @Test
    void moreThanTwelveEarlierVersionsStandByYear() throws Exception {
        MiniSite many = SITE;
        for (int month = 1; month <= 11; month++) {
            String day = LocalDate.of(2022, month, 1).toString();
            many = many.with("notices/privacy/" + day + "/notice.md", "Old.\n");
        }
        assertThat(outline(page(many, "2024-06-01", "privacy"))).contains("h2 Earlier");
        many = many.with("notices/privacy/2022-12-01/notice.md", "Old.\n");
        assertThat(outline(page(many, "2024-06-01", "privacy")))
                .containsSubsequence(
                        "h2 Earlier: 2023",
                        "h3 Version of January 1, 2023",
                        "h2 Earlier: 2022",
                        "h3 Version of December 1, 2022",
                        "h3 Version of January 1, 2022")
                .doesNotContain("h2 Earlier");
    }

    private static Element version(Document page, String heading) {
        return page.select(".version").stream()
                .filter(version -> version.select("h3").text().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> outline(Document page) {
        return page.select("h2, h3").stream()
                .map(heading -> heading.normalName() + " " + heading.text())
                .toList();
    }

    /** Each row by its id, without the names of columns and the links. */
    private static List<String> rows(Document page) {
        page.select(".column").remove();
        return page.select("tbody tr").stream()
                .map(
                        row ->
                                row.id()
                                        + ": "
                                        + String.join(
                                                " | ",
                                                row.select("th, td").eachText().subList(0, 4)))
                .toList();
    }

    private Document page(MiniSite site, String asOf, String notice) throws Exception {
        Path source = site.writeTo(folder.resolve("in"));
        Path output = folder.resolve("out");
        Outcome outcome =
                new Noticeboard(Sites.settings(source, output, LocalDate.parse(asOf), FailOn.ERROR))
                        .build();
        assertThat(outcome.failed()).as(outcome.findings().toString()).isFalse();
        return Jsoup.parse(
                Files.readString(output.resolve(notice).resolve("history").resolve("index.html")));
    }
}
