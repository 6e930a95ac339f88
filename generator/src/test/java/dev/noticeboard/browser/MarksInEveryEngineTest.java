package dev.noticeboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In each of the three engines every mark of a redline has a shape of its own, Arabic letters keep
 * theirs at a mark, and the line of a deletion crosses them.
 */
@InChromium
class MarksInEveryEngineTest {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 800;

    private static final Path THEME =
            Path.of("../themes/src/main/resources/noticeboard/themes/plain/theme.css");

    @TempDir private Path folder;

    @Test
    void inChromium(Chromium chromium) throws Exception {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.setViewportSize(WIDTH, HEIGHT);
            page.navigate(marks());
            haveTheirShapes(page.screenshot());
        }
    }

    @Test
    void inFirefox() throws Exception {
        haveTheirShapes(Firefox.picture(marks(), WIDTH, HEIGHT, folder));
    }

    @Test
    void inWebKitWhereNumbersTouchTheirChangesToo() throws Exception {
        try (WebKit webKit = WebKit.start()) {
            webKit.open(marks(), WIDTH, HEIGHT);
            haveTheirShapes(webKit.picture());
            try (SiteServer server = SiteServer.start(ShownSite.REDLINES.built())) {
                for (String language : new String[] {"", "ja/", "ar/"}) {
                    String page = language + "privacy/2025-01-01/changes/index.html";
                    webKit.open(server.address(page), WIDTH, HEIGHT);
                    assertThat(webKit.faults("numbers")).as(page).isEmpty();
                }
            }
        }
    }

    private void haveTheirShapes(byte[] png) throws IOException {
        MarksDrawn drawn = MarksDrawn.of(png);
        assertThat(drawn.faults()).isEmpty();
    }

    private String marks() throws IOException {
        Files.copy(THEME, folder.resolve("theme.css"));
        Path page = folder.resolve("marks.html");
        try (InputStream in = getClass().getResourceAsStream("marks.html")) {
            Files.copy(Objects.requireNonNull(in), page);
        }
        return page.toUri().toString();
    }
}
