package dev.noticeboard.browser;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Redlines of what is hard to show: a section that moved and was reworded, a heading that was
 * renamed, a row and a column put into a table, the first row taken out of another, a table that is
 * gone, a rewritten sentence in Japanese, and Arabic.
 *
 * <p>It takes minutes, so it runs under CI alone.
 */
@EnabledIfEnvironmentVariable(named = "CI", matches = "true")
class RedlinesTest extends PageAssertions {

    RedlinesTest() {
        super(
                BuiltSite.of(
                        Path.of("src/test/resources/dev/noticeboard/browser/redlines"),
                        Path.of("target", "site-of-redlines")));
    }

    @Override
    List<String> looked(BuiltSite built) {
        return List.of(
                "ar/privacy/2025-01-01/changes/index.html",
                "ja/privacy/2025-01-01/changes/index.html",
                "privacy/2025-01-01/changes/index.html");
    }
}
