package dev.noticeboard.browser;

import java.nio.file.Path;

/**
 * The first site, page by page.
 *
 * <p>Any built site can be held to the same: {@code mvn test -Dtest=PageAssertionsTest
 * -Dnoticeboard.site=FOLDER}, the folder absolute.
 */
class PageAssertionsTest extends PageAssertions {

    PageAssertionsTest() {
        super(
                BuiltSite.asked()
                        .orElseGet(
                                () ->
                                        BuiltSite.of(
                                                Path.of("..", "content"),
                                                Path.of("target", "site-of-content"))));
    }
}
