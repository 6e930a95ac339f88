package dev.noticeboard.browser;

import java.io.IOException;
import java.util.List;

/**
 * The first site, which has two kinds of page that no other one has: a notice in its first version,
 * and what that one changed, which is nothing.
 *
 * <p>Any built site can be held to the same, all its pages: {@code mvn test
 * -Dtest=PageAssertionsTest,NuHtmlCheckerTest -Dnoticeboard.site=FOLDER}, the folder absolute.
 */
class PageAssertionsTest extends PageAssertions {

    private static final List<String> DECIDING =
            List.of("index.html", "privacy/2023-09-24/changes/index.html", "privacy/index.html");

    private static final List<String> MORE =
            List.of("404.html", "privacy/2023-09-24/index.html", "privacy/history/index.html");

    PageAssertionsTest() throws IOException {
        super(
                ShownSite.CONTENT,
                BuiltSite.asked().isPresent() ? ShownSite.CONTENT.built().pages() : DECIDING,
                BuiltSite.asked().isPresent() ? List.of() : MORE);
    }
}
