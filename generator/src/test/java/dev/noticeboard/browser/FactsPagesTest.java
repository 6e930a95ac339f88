package dev.noticeboard.browser;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The pages of a company that states its facts: the California section in three languages, a notice
 * at collection, a HIPAA notice, and the redline of changed facts.
 *
 * <p>It takes minutes, so it runs under CI alone.
 */
@EnabledIfEnvironmentVariable(named = "CI", matches = "true")
class FactsPagesTest extends PageAssertions {

    FactsPagesTest() {
        super(
                BuiltSite.of(
                        Path.of("src/test/resources/dev/noticeboard/garden"),
                        Path.of("target", "site-of-facts")));
    }

    @Override
    List<String> looked(BuiltSite built) {
        return List.of(
                "ar/privacy/index.html",
                "health/index.html",
                "ja/at-collection/index.html",
                "privacy/2026-06-01/changes/index.html",
                "privacy/coverage/index.html",
                "privacy/index.html");
    }
}
