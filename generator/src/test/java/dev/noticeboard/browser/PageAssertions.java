package dev.noticeboard.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every page of a built site is held to, at every width, light and dark. */
@ExtendWith(ChromiumExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageAssertions {

    private final BuiltSite site;
    private final SiteServer server;

    /** Looks at a site. */
    PageAssertions(BuiltSite site) {
        this.site = site;
        this.server = start(site);
    }

    /** The paths of the pages that are looked at, each at every view. */
    List<String> looked(BuiltSite built) throws IOException {
        return built.pages();
    }

    @TestFactory
    Stream<DynamicTest> pages(Chromium chromium) throws IOException {
        return looked(site).stream()
                .flatMap(page -> View.all().stream().map(view -> test(chromium, page, view)));
    }

    @Test
    void theStyleSheetsBindNothingToASideOrASize() throws IOException {
        for (String sheet : site.files(".css")) {
            assertThat(StyleSheets.faults(Files.readString(site.folder().resolve(sheet))))
                    .as(sheet)
                    .isEmpty();
        }
    }

    @Test
    void theNuHtmlCheckerHasNothingToSay() throws IOException {
        assertThat(NuHtmlChecker.faults(site)).isEmpty();
    }

    private DynamicTest test(Chromium chromium, String page, View view) {
        return dynamicTest(
                page + " at " + view,
                () -> {
                    try (OpenPage opened = chromium.open(server, page, view)) {
                        assertThat(PageChecks.faults(opened)).isEmpty();
                    }
                });
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static SiteServer start(BuiltSite site) {
        try {
            return SiteServer.start(site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
