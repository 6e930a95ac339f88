package dev.noticeboard.browser;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * A site with what the first one has not got: versions that are over, yet to come and withdrawn,
 * Japanese and Arabic, a base URL, aliases, numbers, notes, and a table of twelve columns.
 *
 * <p>It takes minutes, so it runs under CI alone; one page of a kind stands for all.
 */
@EnabledIfEnvironmentVariable(named = "CI", matches = "true")
class SeveralVersionsTest extends PageAssertions {

    SeveralVersionsTest() {
        super(
                BuiltSite.of(
                        Path.of("src/test/resources/dev/noticeboard/browser/several"),
                        Path.of("target", "site-of-several-versions")));
    }

    @Override
    List<String> looked(BuiltSite built) {
        return List.of(
                "404.html",
                "index.html",
                "ar/privacy/index.html",
                "cookies/index.html",
                "ja/privacy/2024-01-01/changes/index.html",
                "ja/privacy/2024-01-01/index.html",
                "privacy/2023-01-01/index.html",
                "privacy/2023-01-01/since/index.html",
                "privacy/2026-06-01/index.html",
                "privacy/history/index.html",
                "privacy/history/sections/index.html",
                "privacy/index.html");
    }
}
