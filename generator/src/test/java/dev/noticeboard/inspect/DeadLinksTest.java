package dev.noticeboard.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.output.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLinksTest {

    private static final String BASE = "https://example.com/legal";

    private static final String NO_FILE =
            "leads to no file of the site; link to a page that exists";
    private static final String NO_PLACE =
            "; link to an id that stands there, or to the page itself";
    private static final String OUT =
            "leads out of the site, or is no proper address; write a path within the site, with"
                    + " special characters percent-encoded";
    private static final String ROOT =
            "begins at the root of the host; write it relative to the page, so that the site works"
                    + " at any address";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#top",
                "#TOP",
                "#here",
                "#r%C3%A9sum%C3%A9",
                "#résumé",
                "#100%",
                "?print",
                ".",
                "./",
                "index.html",
                "../",
                "..",
                "../index.html#top",
                "../privacy/",
                "history/",
                "history/#2023-09-24",
                "history/?x=1/../..#2023-09-24",
                "./history/../",
                "%2E%2E/privacy/",
                "../files/a%20b%C3%A9.pdf#page=2",
                "../files/a bé.pdf",
                " history/ ",
                "https://elsewhere.example/gone",
                "https://example.com/",
                "https://example.com/legality/gone",
                "https://example.com/legal",
                "https://example.com/legal/",
                "HTTPS://EXAMPLE.COM/legal/privacy/#here",
                "//example.org/gone",
                "mailto:a@example.org",
                "tel:+15551234567"
            })
    void alive(String address) {
        assertThat(onPrivacy(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gone.html|" + NO_FILE,
                "gone/|" + NO_FILE,
                "history|lacks the slash at its end; write it with / at the end",
                "History/|" + NO_FILE,
                "history//|" + NO_FILE,
                "history%2F|" + OUT,
                "index.html/|" + NO_FILE,
                "../files/|" + NO_FILE,
                "../files/a+bé.pdf|" + NO_FILE,
                "../../|" + OUT,
                "../../legal/privacy/|" + OUT,
                "%2e%2e/%2E%2E/|" + OUT,
                "a%zz|" + OUT,
                "a%ff|" + OUT,
                "/privacy/|" + ROOT,
                "/legal/privacy/|" + ROOT,
                "\\privacy/|" + ROOT,
                "#gone|leads to no place on privacy/index.html" + NO_PLACE,
                "#Here|leads to no place on privacy/index.html" + NO_PLACE,
                "history/#2020-01-01|leads to no place on privacy/history/index.html" + NO_PLACE,
                "?x#gone|leads to no place on privacy/index.html" + NO_PLACE,
                "https://example.com/legal/gone/|" + NO_FILE,
                "https://example.com/legal/privacy/#gone|leads to no place on privacy/index.html"
                        + NO_PLACE,
                "file:///C:/policy.html|leads to a file of one machine; link to a page of the site",
            })
    void dead(String address, String message) {
        assertThat(onPrivacy(address))
                .containsExactly(
                        "privacy/index.html:2:3: error[page-dead-link]: the address '%s' %s"
                                .formatted(address, message));
    }

    @Test
    void aPictureAStyleSheetAndARelationAreHeldToIt() {
        assertThat(
                        findings(
                                "privacy/index.html",
                                """
                                <link rel="stylesheet" href="../x.css">
                                <link rel="predecessor-version" href="2020-01-01/">
                                <img src="../logo.png" srcset="../logo2.png 2x, ../index.html 3x">
                                """))
                .containsExactly(
                        "privacy/index.html:1:1: error[page-dead-link]: the address '../x.css' "
                                + NO_FILE,
                        "privacy/index.html:2:1: error[page-dead-link]: the address '2020-01-01/' "
                                + NO_FILE,
                        "privacy/index.html:3:1: error[page-dead-link]: the address '../logo.png' "
                                + NO_FILE,
                        "privacy/index.html:3:1: error[page-dead-link]: the address '../logo2.png' "
                                + NO_FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/legal/", "/legal/privacy/#here", "https://example.com/legal/privacy/"})
    void thePageForWhatDoesNotExistMayBeginAtTheBaseAddress(String address) {
        assertThat(findings("404.html", "<a href=\"" + address + "\">x</a>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"/privacy/|" + ROOT, "/legal/gone/|" + NO_FILE, "/legal/../../|" + OUT})
    void butNotAnywhereElse(String address, String message) {
        assertThat(findings("404.html", "<a href=\"" + address + "\">x</a>"))
                .containsExactly(
                        "404.html:1:1: error[page-dead-link]: the address '%s' %s"
                                .formatted(address, message));
    }

    @Test
    void aPermanentAnchorThatIsNotOnThePage() {
        SiteFile page =
                SiteFile.page("a.html", "<p id=\"kept\">x</p>", true, List.of("kept", "lost"));
        assertThat(deadLinks(List.of(page)))
                .containsExactly(
                        "a.html:1:1: error[page-dead-link]: the permanent anchor 'lost' is not on"
                                + " the page; give an element this id: links from elsewhere lead"
                                + " to it");
    }

    private static List<String> onPrivacy(String address) {
        return findings(
                "privacy/index.html", "<p id=\"here\">\n😀 <a href=\"" + address + "\">x</a>");
    }

    private static List<String> findings(String path, String html) {
        List<SiteFile> others =
                List.of(
                        WholePage.page("index.html", ""),
                        WholePage.page(
                                "privacy/index.html",
                                "<p id=\"here\"><p id=\"résumé\"><p id=\"100%\">"),
                        WholePage.page("privacy/history/index.html", "<p id=\"2023-09-24\">"),
                        SiteFile.text("files/a bé.pdf", "%PDF", "application/pdf"));
        List<SiteFile> files = new ArrayList<>(others);
        files.removeIf(file -> file.path().equals(path));
        files.add(WholePage.page(path, html + "<p id=\"résumé\"><p id=\"100%\">"));
        return deadLinks(files);
    }

    private static List<String> deadLinks(List<SiteFile> files) {
        return Inspection.of(files, Optional.of(BASE)).findings().stream()
                .filter(finding -> finding.rule().equals("page-dead-link"))
                .map(Finding::toString)
                .toList();
    }
}
