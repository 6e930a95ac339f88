package dev.noticeboard.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.output.SiteFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Three versions, the second in effect, and what happens where one page leads astray. */
class VersionChainsTest {

    private static final String MEND =
            "; write each relation of the page in its head: programs walk through the versions by"
                    + " them";

    private static final Map<String, String> SITE =
            Map.of(
                    "privacy/index.html",
                    page(
                            "2024-03-01",
                            "version-history history/index.html",
                            "predecessor-version 2023-01-01/index.html",
                            "successor-version 2025-01-01/index.html"),
                    "privacy/2023-01-01/index.html",
                    page(
                            "2023-01-01",
                            "version-history ../history/index.html",
                            "latest-version ../index.html",
                            "successor-version ../2024-03-01/index.html"),
                    "privacy/2024-03-01/index.html",
                    page(
                            "2024-03-01",
                            "version-history ../history/",
                            "latest-version https://example.com/legal/privacy/",
                            "predecessor-version ../2023-01-01/",
                            "successor-version ../2025-01-01/"),
                    "privacy/2025-01-01/index.html",
                    page(
                            "2025-01-01",
                            "version-history ../history/index.html",
                            "latest-version ../index.html",
                            "predecessor-version ../2024-03-01/index.html"),
                    "privacy/history/index.html",
                    "<a href=../2023-01-01/>1</a><a href=../2024-03-01/index.html>2</a>"
                            + "<a href=../2025-01-01/index.html#top>3</a>");

    @Test
    void aWholeChain() {
        assertThat(findings(SITE)).isEmpty();
    }

    @Test
    void oneVersionAlone() {
        assertThat(
                        findings(
                                Map.of(
                                        "a/index.html",
                                        page("2024-03-01", "version-history history/"),
                                        "a/2024-03-01/index.html",
                                        page(
                                                "2024-03-01",
                                                "version-history ../history/",
                                                "latest-version ../"),
                                        "a/history/index.html",
                                        "<a href=../2024-03-01/>1</a>")))
                .isEmpty();
    }

    @Test
    void eachLanguageAndEachNoticeHasAChainOfItsOwn() {
        Map<String, String> both = new LinkedHashMap<>(SITE);
        SITE.forEach(
                (path, html) ->
                        both.put(
                                "ja/" + path,
                                html.replace("https://example.com/legal/privacy/", "../")));
        SITE.forEach(
                (path, html) ->
                        both.put(
                                path.replace("privacy", "cookies"),
                                html.replace("https://example.com/legal/privacy/", "../")));
        assertThat(findings(both)).isEmpty();
        both.remove("ja/privacy/2024-03-01/index.html");
        assertThat(findings(both)).isNotEmpty().allMatch(line -> line.startsWith("ja/privacy/"));
    }

    @Test
    void aLinkThatIsMissing() {
        assertThat(
                        without(
                                "privacy/2025-01-01/index.html",
                                "<link rel=\"predecessor-version\""
                                        + " href=\"../2024-03-01/index.html\">"))
                .containsExactly(
                        "privacy/2025-01-01/index.html:1:1: error[page-versions]: the page has no"
                                + " link 'predecessor-version' to privacy/2024-03-01/index.html"
                                + MEND);
        assertThat(
                        without(
                                "privacy/index.html",
                                "<link rel=\"version-history\" href=\"history/index.html\">"))
                .containsExactly(
                        "privacy/index.html:1:1: error[page-versions]: the page has no link"
                                + " 'version-history' to privacy/history/index.html"
                                + MEND);
    }

    @Test
    void aLinkPastAVersion() {
        assertThat(
                        with(
                                "privacy/2025-01-01/index.html",
                                "../2024-03-01/index.html",
                                "../2023-01-01/index.html"))
                .containsExactly(
                        "privacy/2025-01-01/index.html:4:1: error[page-versions]: the link"
                                + " 'predecessor-version' leads to '../2023-01-01/index.html', not"
                                + " to privacy/2024-03-01/index.html"
                                + MEND);
    }

    @Test
    void aLinkInACircle() {
        assertThat(
                        with(
                                "privacy/2023-01-01/index.html",
                                "</head>",
                                "<link rel=\"predecessor-version\""
                                        + " href=\"../2025-01-01/\"></head>"))
                .containsExactly(
                        "privacy/2023-01-01/index.html:5:1: error[page-versions]: the link"
                                + " 'predecessor-version' leads to '../2025-01-01/', but there is"
                                + " no such version; leave it out");
    }

    @Test
    void aLatestVersionThatIsNotTheShortAddress() {
        assertThat(
                        with(
                                "privacy/2023-01-01/index.html",
                                "latest-version\" href=\"../index.html",
                                "latest-version\" href=\"../2025-01-01/"))
                .containsExactly(
                        "privacy/2023-01-01/index.html:3:1: error[page-versions]: the link"
                                + " 'latest-version' leads to '../2025-01-01/', not to"
                                + " privacy/index.html"
                                + MEND);
    }

    @Test
    void aLinkToAnotherSite() {
        assertThat(
                        with(
                                "privacy/2024-03-01/index.html",
                                "https://example.com/legal/",
                                "https://example.org/legal/"))
                .containsExactly(
                        "privacy/2024-03-01/index.html:3:1: error[page-versions]: the link"
                                + " 'latest-version' leads to 'https://example.org/legal/privacy/',"
                                + " not to privacy/index.html"
                                + MEND);
    }

    @Test
    void aHistoryThatLeavesOneOut() {
        assertThat(with("privacy/history/index.html", "../2024-03-01/index.html", "../index.html"))
                .containsExactly(
                        "privacy/history/index.html:1:1: error[page-versions]: the history does not"
                                + " lead to privacy/2024-03-01/index.html; link to the page of"
                                + " every version");
    }

    @Test
    void aShortAddressThatShowsAVersionWithoutAPage() {
        assertThat(with("privacy/index.html", "data-version=2024-03-01", "data-version=2024-04-01"))
                .containsExactly(
                        "privacy/index.html:1:1: error[page-versions]: the page shows version"
                                + " '2024-04-01', which has no page of its own; show a version that"
                                + " has a dated page");
    }

    @Test
    void aPageThatIsLeftOutOfTheSite() {
        Map<String, String> site = new LinkedHashMap<>(SITE);
        site.remove("privacy/2024-03-01/index.html");
        assertThat(findings(site))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("privacy/2023-01-01/index.html:4:1"))
                .anyMatch(line -> line.startsWith("privacy/2025-01-01/index.html:4:1"))
                .anyMatch(line -> line.startsWith("privacy/index.html:1:1"));
    }

    @Test
    void aDraftAndAComparisonAreNoVersions() {
        Map<String, String> site = new LinkedHashMap<>(SITE);
        site.put("privacy/draft/index.html", page("draft"));
        site.put(
                "privacy/2024-03-01/changes/index.html",
                "<article data-from=2023-01-01 data-to=2024-03-01></article>");
        assertThat(findings(site)).isEmpty();
    }

    private static String page(String version, String... links) {
        StringBuilder html = new StringBuilder("<head>\n");
        for (String link : links) {
            String[] parts = link.split(" ", 2);
            html.append("<link rel=\"%s\" href=\"%s\">\n".formatted(parts[0], parts[1]));
        }
        return html
                + "</head><article data-notice=privacy data-version="
                + version
                + ">x</article>";
    }

    private static List<String> without(String path, String text) {
        return with(path, text, "");
    }

    private static List<String> with(String path, String text, String other) {
        Map<String, String> site = new LinkedHashMap<>(SITE);
        String html = site.getOrDefault(path, "");
        assertThat(html).contains(text);
        site.put(path, html.replace(text, other));
        return findings(site);
    }

    private static List<String> findings(Map<String, String> pages) {
        List<SiteFile> files =
                pages.entrySet().stream()
                        .map(page -> WholePage.page(page.getKey(), page.getValue()))
                        .toList();
        return Inspection.of(files, Optional.of("https://example.com/legal")).findings().stream()
                .filter(finding -> finding.rule().equals("page-versions"))
                .map(Finding::toString)
                .toList();
    }
}
