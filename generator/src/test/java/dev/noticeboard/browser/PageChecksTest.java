package dev.noticeboard.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each check finds what it is there for: the good site, spoilt at one place. */
@InChromium
class PageChecksTest {

    private static final String DATED = SpoiltSite.DATED;

    private static final String REDLINE = "privacy/2023-09-24/changes/index.html";

    private static final Map<String, String> FILES =
            Map.of(
                    "version",
                    DATED,
                    "redline",
                    REDLINE,
                    "sheet",
                    "assets/plain.css",
                    "404",
                    "404.html");

    private static final Map<String, View> VIEWS =
            Map.of(
                    "narrow", new View(320, ColorScheme.LIGHT),
                    "wide", new View(View.WIDE, ColorScheme.LIGHT),
                    "redline", new View(View.WIDE, ColorScheme.LIGHT),
                    "dark", new View(View.WIDE, ColorScheme.DARK));

    @TempDir private Path folder;

    @ParameterizedTest(name = "{0}: {3} → {4}")
    @CsvFileSource(
            resources = "spoilt.csv",
            delimiter = '|',
            quoteCharacter = '~',
            numLinesToSkip = 1)
    void found(
            String check,
            String file,
            String view,
            String text,
            String other,
            String fault,
            Chromium chromium)
            throws IOException {
        BuiltSite site = SpoiltSite.in(folder, FILES.get(file), text, other);
        String shown = view.equals("redline") ? REDLINE : DATED;
        String page = file.equals("sheet") ? shown : FILES.get(file);
        PageCheck judge = PageChecks.named(check);
        assertThat(judge.sees(VIEWS.get(view))).isTrue();
        try (SiteServer server = SiteServer.start(site);
                OpenPage opened = chromium.open(server, page, VIEWS.get(view))) {
            assertThat(judge.faults(opened)).first().asString().startsWith(fault);
        }
    }

    @Test
    void eachCheckFindsSomething() throws IOException {
        try (InputStream in = PageChecksTest.class.getResourceAsStream("spoilt.csv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            assertThat(PageChecks.ALL)
                    .allSatisfy(check -> assertThat(table).contains("\n" + check.name() + " | "));
        }
    }

    @Test
    void aStyleSheetThatBindsTheTextToASideOrASize() {
        assertThat(
                        StyleSheets.faults(
                                "a { margin-left: 1rem; left: 0; text-align: right; font-size:"
                                        + " 12px; border-right-color: red; transition: none 1s }"))
                .containsExactly(
                        "a physical left or right: margin-left:",
                        "a physical left or right: left:",
                        "a physical left or right: border-right-color:",
                        "a physical left or right: text-align: right",
                        "a text size in pixels: font-size: 12px",
                        "motion: transition:");
        assertThat(
                        StyleSheets.faults(
                                "/* left: 0 */ a { margin-inline-start: 1px; text-align: start;"
                                        + " --left: 0; border: 1px solid; font: 1rem/1.5 a }"))
                .isEmpty();
    }
}
