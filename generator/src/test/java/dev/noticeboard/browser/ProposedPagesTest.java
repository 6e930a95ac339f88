package dev.noticeboard.browser;

import java.util.List;

/**
 * The pages that a review proposes: the index, a proposed draft and its redline, left to right and
 * right to left.
 */
class ProposedPagesTest extends PageAssertions {

    ProposedPagesTest() {
        super(
                ShownSite.PROPOSED,
                List.of(
                        "index.html",
                        "ar/privacy/draft/proposed/index.html",
                        "privacy/draft/index.html",
                        "privacy/draft/proposed/index.html"),
                List.of("404.html", "privacy/history/index.html", "privacy/index.html"));
    }
}
