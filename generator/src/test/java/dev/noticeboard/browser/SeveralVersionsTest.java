package dev.noticeboard.browser;

import java.util.List;

/** The pages of {@link ShownSite#SEVERAL_VERSIONS}; one page of a kind stands for all. */
class SeveralVersionsTest extends PageAssertions {

    SeveralVersionsTest() {
        super(
                ShownSite.SEVERAL_VERSIONS,
                List.of(
                        "404.html",
                        "index.html",
                        "ar/privacy/index.html",
                        "cookies/index.html",
                        "ja/privacy/2024-01-01/index.html",
                        "privacy/2023-01-01/index.html",
                        "privacy/2023-01-01/since/index.html",
                        "privacy/2026-06-01/index.html",
                        "privacy/history/index.html",
                        "privacy/history/sections/index.html",
                        "privacy/index.html"),
                List.of("ja/privacy/2024-01-01/changes/index.html"));
    }
}
