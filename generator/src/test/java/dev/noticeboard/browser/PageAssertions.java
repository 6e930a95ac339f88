package dev.noticeboard.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.PlaywrightException;
import dev.noticeboard.Exhaustive;
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

/**
 * What the pages of a built site are held to: some in every run, in the views that decide, and all
 * of them in all views where everything is run.
 */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageAssertions {

    private final BuiltSite site;
    private final SiteServer server;
    private final List<String> deciding;
    private final List<String> more;

    /**
     * Looks at a site.
     *
     * @param shown the site, which others look at too
     * @param deciding the paths of the pages that are looked at in every run
     * @param more those that are like one of them in kind
     */
    PageAssertions(ShownSite shown, List<String> deciding, List<String> more) {
        this.site = shown.built();
        this.server = start(site);
        this.deciding = deciding;
        this.more = more;
    }

    @TestFactory
    Stream<DynamicTest> pages(Chromium chromium) {
        return tests(chromium, deciding, View.deciding());
    }

    @Exhaustive
    @TestFactory
    Stream<DynamicTest> pagesInTheViewsBetween(Chromium chromium) {
        return tests(chromium, deciding, View.between());
    }

    @Exhaustive
    @TestFactory
    Stream<DynamicTest> morePagesOfAKind(Chromium chromium) {
        return Stream.concat(
                tests(chromium, more, View.deciding()), tests(chromium, more, View.between()));
    }

    @Test
    void theStyleSheetsBindNothingToASideOrASize() throws IOException {
        for (String sheet : site.files(".css")) {
            assertThat(StyleSheets.faults(Files.readString(site.folder().resolve(sheet))))
                    .as(sheet)
                    .isEmpty();
        }
    }

    private Stream<DynamicTest> tests(Chromium chromium, List<String> pages, List<View> views) {
        return pages.stream()
                .flatMap(page -> views.stream().map(view -> test(chromium, page, view)));
    }

    private DynamicTest test(Chromium chromium, String page, View view) {
        return dynamicTest(
                page + " at " + view, () -> assertThat(faults(chromium, page, view)).isEmpty());
    }

    private static boolean isOfPainting(String fault) {
        return fault.startsWith(PaintedOnce.class.getSimpleName() + ": ");
    }

    private List<String> faults(Chromium chromium, String page, View view) {
        try (OpenPage opened = chromium.open(server, page, view)) {
            List<String> faults = PageChecks.faults(opened);
            if (faults.isEmpty() || !faults.stream().allMatch(PageAssertions::isOfPainting)) {
                return faults;
            }
            // A machine short of everything may paint before the style sheet has come: a page that
            // moves by itself does so twice.
            System.err.println(faults + ": looks again at " + page + " at " + view);
        } catch (PlaywrightException e) {
            if (!String.valueOf(e.getMessage()).contains("Target crashed")) {
                throw e;
            }
            // Chromium died, as it does on a machine short of everything: a page that kills it
            // does so twice.
            System.err.println("Chromium crashed, and looks again at " + page + " at " + view);
        }
        try (OpenPage opened = chromium.open(server, page, view)) {
            return PageChecks.faults(opened);
        }
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
