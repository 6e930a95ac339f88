package dev.noticeboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks where there is little room: on a phone, in a cell, at the end of a line. */
@InChromium
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
            <p>Your data<del id="space" data-quiet="spacing"> </del>?</p>
            <p>Read it <del data-quiet="links"><a id="empty" href="https://a.example/"></a></del><a
             id="full" href="https://a.example/">here</a>.</p>
            <div class="scroll"><table style="inline-size: 3000px"><tr><th>Name</th><td>A</td><td><ins><span
             class="vh" data-nb>Inserted: </span>B</ins></td></tr></table></div>
            <details><summary id="fold">Unchanged: 3 paragraphs</summary><p>One.</p></details>
            <p id="first"><del>Gone</del><span class="change" data-nb>\u2060<a class="next"
             id="flag" href="#c2"></a></span></p>
            <div id="narrow"><h2 id="full-line" lang="zh">更多详情，包括如何调整您的数据设置<del>：</del></h2><p
             class="change-beside" data-nb><span class="change" data-nb id="beside">\u2060<a class="next"
             href="#c3"></a></span></p></div>
            <p style="inline-size: 16em">Effective: <ins id="date">June 30, 2025</ins><span class="change" data-nb
             id="broken">\u2060<a class="next" id="broken-flag" href="#c4"></a>\u2060</span><br>New York</p>
            <p><del class="seam" id="seam" lang="ar"><span class="seam" data-nb>\u00b6</span> </del></p>
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

    @Test
    void aSpaceThatWasTakenOutIsNoHyphen(Chromium chromium) throws Exception {
        try (BrowserContext context = chromium.browser().newContext()) {
            assertThat(style(opened(context), "space", "", "textDecorationLine"))
                    .doesNotContain("line-through")
                    .isNotEqualTo("none");
        }
    }

    @Test
    void whatIsHeardInAWideTableDoesNotWidenThePage(Chromium chromium) throws Exception {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = opened(context);
            page.setViewportSize(360, 800);
            assertThat(page.evaluate("document.scrollingElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
        }
    }

    @Test
    void onPaperALinkWithoutWordsHasNoAddressAndWhatIsFoldedNoTriangle(Chromium chromium)
            throws Exception {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = printed(context);
            assertThat(style(page, "empty", "::after", "content")).isEqualTo("none");
            assertThat(style(page, "full", "::after", "content")).contains("https://a.example/");
            assertThat(style(page, "fold", "", "listStyleType")).isEqualTo("none");
        }
    }

    /** Else its frame is printed at the foot of the sheet before. */
    @Test
    void onPaperTheFlagOverTheFirstLineOfASheetStandsInThatLine(Chromium chromium)
            throws Exception {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = printed(context);
            double line = number(page, "first", "e.getBoundingClientRect().top");
            String top =
                    "e.getBoundingClientRect().bottom"
                            + " - parseFloat(getComputedStyle(e, '::before').height) - 2";
            assertThat(number(page, "flag", top)).isGreaterThanOrEqualTo(line);
        }
    }

    @Test
    void theNumberOfAHeadingStandsInTheLineThatTheHeadingFills(Chromium chromium) throws Exception {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = opened(context);
            for (int width = 100; width <= 220; width += 4) {
                page.evaluate(
                        "width => document.getElementById('narrow').style.inlineSize = width +"
                                + " 'px'",
                        width);
                double heading = number(page, "full-line", "[...e.getClientRects()].pop().bottom");
                double beside = number(page, "beside", "e.getBoundingClientRect().bottom");
                assertThat(beside - heading).as("at %s", width).isBetween(-12.0, 12.0);
            }
        }
    }

    @Test
    void aNumberBeforeALineThatBreaksStandsOverItsChange(Chromium chromium) throws Exception {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = opened(context);
            double change = number(page, "date", "[...e.getClientRects()].pop().bottom");
            assertThat(number(page, "broken-flag", "e.getBoundingClientRect().bottom"))
                    .isLessThan(change);
        }
    }

    /** In Arabic letters the line of a deletion is an underline, which the mark has not got. */
    @Test
    void nothingIsStruckWhereTextWasJoined(Chromium chromium) throws Exception {
        try (BrowserContext context = chromium.browser().newContext()) {
            assertThat(style(opened(context), "seam", "", "textDecorationLine")).isEqualTo("none");
        }
    }

    private static Page printed(BrowserContext context) throws Exception {
        Page page = opened(context);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }

    private static String style(Page page, String id, String pseudo, String property) {
        return (String)
                page.evaluate(
                        "([id, pseudo, property]) => getComputedStyle(document.getElementById(id),"
                                + " pseudo)[property]",
                        List.of(id, pseudo, property));
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
