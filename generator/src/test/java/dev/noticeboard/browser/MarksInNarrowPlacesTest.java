package dev.noticeboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks where there is little room: on a phone, in a cell, at the end of a line. */
@ExtendWith(ChromiumExtension.class)
class MarksInNarrowPlacesTest {

    private static final Path THEME =
            Path.of("../themes/src/main/resources/noticeboard/themes/plain/theme.css");

    /** Neither an address nor a word that replaces another fits in a line with it. */
    private static final String BODY =
            """
            <main><article class="redline" lang="en">
            <p style="inline-size: 13em">Write to <del id="gone">office@one.example</del><ins
             id="come">office@two.example</ins>.</p>
            <p style="inline-size: 10em">By <del>responsibility</del><ins id="word">accountability</ins></p>
            <hr data-change="added" id="line"><p class="change-below" data-nb>inserted</p>
            <p class="section-change" data-nb id="said">New section:</p><h2 id="new">New</h2>
            </article></main>
            """;

    @Test
    void wordsThatReplaceOthersMayBeginALine(Chromium chromium) throws Exception {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = opened(context);
            for (String id : new String[] {"gone", "come", "word"}) {
                assertThat(
                                number(
                                        page,
                                        id,
                                        "[...e.getClientRects()].filter(r => r.width > 1).length"))
                        .as(id)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void aLineThatWasPutInIsNoLineOfTheText(Chromium chromium) throws Exception {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = opened(context);
            assertThat(number(page, "line", "parseFloat(getComputedStyle(e).borderTopWidth)"))
                    .isGreaterThan(1);
        }
    }

    @Test
    void whatIsSaidOfASectionStandsByItsHeading(Chromium chromium) throws Exception {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = opened(context);
            double end = number(page, "said", "e.getBoundingClientRect().bottom");
            assertThat(number(page, "new", "e.getBoundingClientRect().top") - end).isLessThan(30);
        }
    }

    private static Page opened(BrowserContext context) throws Exception {
        Page page = context.newPage();
        page.setContent("<style>" + Files.readString(THEME) + "</style>" + BODY);
        return page;
    }

    private static double number(Page page, String id, String expression) {
        String script =
                "id => { const e = document.getElementById(id); return " + expression + " }";
        return ((Number) page.evaluate(script, id)).doubleValue();
    }
}
