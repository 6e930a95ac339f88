package dev.noticeboard.browser;

import java.util.List;

/**
 * The pages of a company that states its facts: the California section in Arabic and in English, a
 * notice at collection in Japanese, a HIPAA notice, what a law asks, and the redline of changed
 * facts.
 */
class FactsPagesTest extends PageAssertions {

    FactsPagesTest() {
        super(
                ShownSite.FACTS,
                List.of(
                        "ar/privacy/index.html",
                        "health/index.html",
                        "ja/at-collection/index.html",
                        "privacy/2026-06-01/changes/index.html",
                        "privacy/coverage/index.html"),
                List.of("privacy/index.html"));
    }
}
