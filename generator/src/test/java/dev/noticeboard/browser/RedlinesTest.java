package dev.noticeboard.browser;

import java.util.List;

/**
 * Redlines of what is hard to show: a section that moved and was reworded, a heading that was
 * renamed, a row and a column put into a table, the first row taken out of another, a table that is
 * gone, a rewritten sentence in Japanese, and Arabic.
 */
class RedlinesTest extends PageAssertions {

    RedlinesTest() {
        super(
                ShownSite.REDLINES,
                List.of(
                        "ar/privacy/2025-01-01/changes/index.html",
                        "ja/privacy/2025-01-01/changes/index.html",
                        "privacy/2025-01-01/changes/index.html"),
                List.of());
    }
}
