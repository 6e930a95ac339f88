package dev.noticeboard.inspect;

import static dev.noticeboard.inspect.WholePage.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PageStructureTest {

    private static final String AT = "privacy/2023-09-24/index.html:";
    private static final String RULE = ": error[page-structure]: ";

    @Test
    void onTheWholePageNothingIsWrong() {
        assertThat(GOOD.findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource
    void wrong(String text, String other, String place, String message) {
        assertThat(GOOD.with(text, other).findings()).containsExactly(AT + place + RULE + message);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(
                        " lang=\"en\"",
                        "",
                        "2:1",
                        "the page does not say which language it is in; give the html element a"
                                + " lang, such as lang=\"en\""),
                arguments(
                        "lang=\"en\"",
                        "lang=\"en_US\"",
                        "2:1",
                        "'en_US' is not a language tag; give the html element a lang, such as"
                                + " lang=\"en\""),
                arguments(
                        " dir=\"ltr\"",
                        "",
                        "2:1",
                        "the page does not say in which direction it is written; give the html"
                                + " element dir=\"ltr\" or dir=\"rtl\""),
                arguments(
                        "<title>Privacy</title>",
                        "<title>\u200b </title>",
                        "3:29",
                        "the page has no title; write one title element with the page's title"),
                arguments(
                        "<title>Privacy</title>",
                        "<title>A</title><title>B</title>",
                        "3:45",
                        "the page has two titles; write one title element with the page's title"),
                arguments(
                        "<footer><a href=\"../history/\">History</a></footer>",
                        "",
                        "7:1",
                        "the page has no footer; put exactly one footer element into the page's"
                                + " body"),
                arguments(
                        "<main id=\"main\">",
                        "<header>😀</header><main id=\"main\">",
                        "10:1",
                        "the page has a second header; keep exactly one header element"),
                arguments(
                        "</body>",
                        "<div>😀<b></b></div></body>",
                        "22:6",
                        "words stand outside header, main and footer; move them into one of the"
                                + " three, where a screen reader looks for them"),
                arguments(
                        "<a class=\"skip\" href=\"#main\">Skip to the notice</a>\n",
                        "",
                        "8:9",
                        "the first link of the page is not one that skips to its main part; begin"
                                + " the body with a link with words to the id of the main element"),
                arguments(
                        "href=\"#main\">Skip to the notice",
                        "href=\"#main\">\u200b",
                        "8:1",
                        "the first link of the page is not one that skips to its main part; begin"
                                + " the body with a link with words to the id of the main element"),
                arguments(
                        " aria-label=\"Breadcrumb\"",
                        "",
                        "11:1",
                        "a navigation has no name; name it by aria-label, or by aria-labelledby"
                                + " with the id of its heading"),
                arguments(
                        "aria-label=\"Breadcrumb\"",
                        "aria-label=\"Contents\"",
                        "13:1",
                        "two navigations are named 'Contents'; give each its own name, so that a"
                                + " list of them tells them apart"),
                arguments(
                        "<h1>Privacy</h1>",
                        "<h2>Privacy</h2>",
                        "7:1",
                        "the page has no h1; make the page's title its only h1"),
                arguments(
                        "<h1>",
                        "<h2>Before</h2><h1>",
                        "12:1",
                        "a heading stands before the h1; make the page's title its first heading"),
                arguments(
                        "<h2 id=\"rights\">Rights</h2>",
                        "<h1 id=\"rights\">Rights</h1>",
                        "15:1",
                        "the page has a second h1; keep the h1 for the page's title"),
                arguments(
                        "<h2 id=\"toc\">Contents</h2>",
                        "<h3 id=\"toc\">Contents</h3>",
                        "13:28",
                        "an h3 follows an h1; go down by one level at a time"),
                arguments(
                        "<h1>",
                        "<h1>Privacy</h1><h2>&nbsp;&#x200b;</h2><p>",
                        "12:17",
                        "a heading has no words; write what the part below it is about, or leave"
                                + " the heading out"),
                arguments(
                        "<caption>Uses</caption>",
                        "",
                        "17:1",
                        "a table has no caption; begin it with a caption element that says what it"
                                + " shows"),
                arguments(
                        "</article>",
                        "</article><table><caption>Uses</caption><tr><td>Use</td></tr></table>",
                        "19:11",
                        "a table has no header cells; name its columns or its rows by th elements"),
                arguments(
                        " scope=\"col\"",
                        "",
                        "17:35",
                        "a header cell does not say whether it heads a row or a column; give the"
                                + " th element scope=\"row\" or scope=\"col\""),
                arguments(
                        "<td>Mail",
                        "<td id=\"toc\">Mail",
                        "17:68",
                        "the id 'toc' stands twice on the page; give each element an id of its"
                                + " own"),
                arguments(
                        "<td>Mail",
                        "<td id=\"a b\">Mail",
                        "17:68",
                        "'a b' cannot be an id; write an id of at least one character, without"
                                + " spaces"),
                arguments(
                        "<table>",
                        "<table aria-describedby=\"toc gone\">",
                        "17:1",
                        "aria-describedby names 'gone', which is no id of the page; name an id that"
                                + " stands on the same page"),
                arguments(
                        " data-notice=\"privacy\" data-version=\"2023-09-24\"",
                        "",
                        "7:1",
                        "the page does not mark the text of its version; put it into <article"
                                + " data-notice=\"privacy\" data-version=\"2023-09-24\">"),
                arguments(
                        "data-version=\"2023-09-24\"",
                        "data-version=\"2023-09-25\"",
                        "14:1",
                        "the page does not mark the text of its version; put it into <article"
                                + " data-notice=\"privacy\" data-version=\"2023-09-24\">"),
                arguments(
                        "</main>",
                        "<article data-from=\"2023-09-24\">x</article></main>",
                        "20:1",
                        "an article does not say fully which text it is; give it data-notice and"
                                + " data-version, or data-from and data-to"),
                arguments(
                        "</main>",
                        "<article data-notice=\"a\" data-version=\"2023-09-24\">x</article></main>",
                        "20:1",
                        "the page shows a second version; show one version on a page"),
                arguments(
                        "<h1>",
                        "<h1 data-nb>",
                        "12:1",
                        "data-nb stands outside an article; leave it out: it marks what a page adds"
                                + " inside one"),
                arguments(
                        "<td>Mail",
                        "<td>Mail<div popover id=\"term\">x</div>",
                        "17:76",
                        "a popover in the article is not marked as added by the page; give it"
                                + " data-nb"),
                arguments(
                        "<td>Mail",
                        "<td><details><summary>x</summary>Mail</details>",
                        "17:81",
                        "a summary in the article is not marked as added by the page; give it"
                                + " data-nb"));
    }

    @Test
    void aFooterBeforeTheMainPart() {
        String footer = "<footer><a href=\"../history/\">History</a></footer>\n";
        assertThat(GOOD.with(footer, "").with("<main id", footer + "<main id").findings())
                .containsExactly(
                        AT
                                + "9:1"
                                + RULE
                                + "header, main and footer do not follow each other in this order;"
                                + " put the header first and the footer last");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource
    void nearMiss(String text, String other) {
        assertThat(GOOD.with(text, other).findings()).isEmpty();
    }

    static Stream<Arguments> nearMiss() {
        return Stream.of(
                arguments("lang=\"en\" dir=\"ltr\"", "lang=\"zh-Hant-TW\" dir=\"rtl\""),
                arguments("<h1>", "<svg><title>A drawing</title></svg><h1>"),
                // The editor's, who has been told of it at its place in the sources.
                arguments("<h2 id=\"rights\">Rights</h2>", "<h4 id=\"rights\">Rights</h4>"),
                arguments("<th scope=\"col\">Use</th>", "<td>Use</td>"),
                arguments("<article ", "<header>Of the article's</header><article "),
                arguments(
                        "<h2 id=\"rights\">", "<header>In the article</header><h2 id=\"rights\">"),
                arguments("<header>", "<div><header>"),
                arguments("</body>", "<div>\n&nbsp;</div></body>"),
                arguments("<header>", "<div role=\"banner\">"),
                arguments("<a class=\"skip\"", "<a></a><button tabindex=\"-1\"></button><a"),
                arguments("<nav aria-label=\"Breadcrumb\">", "<nav aria-labelledby=\"main toc\">"),
                arguments(
                        "<h2 id=\"toc\">Contents",
                        "<h2 id=\"toc\"><img alt=\"Contents\" src=\"../../logo.svg\">"),
                // these two are the editor's, and the sources' findings say so as warnings
                arguments("<p class=\"tools\"", "<h4>Far down</h4><p class=\"tools\""),
                arguments("<p class=\"tools\"", "<h3></h3><p class=\"tools\""),
                arguments("<p class=\"tools\"", "<h3>a</h3><h4>b</h4><h2>c</h2><p class=\"tools\""),
                arguments("scope=\"col\"", "scope=\"ROW\""),
                arguments("<td>Mail", "<td id=\"Toc\">Mail"),
                arguments("<table>", "<table aria-describedby=\" toc  rights \">"),
                arguments("</main>", "<article>A card of the index</article></main>"),
                arguments("<h2 id=\"rights\">", "<h2 id=\"rights\"><span data-nb>1. </span>"),
                arguments("<td>Mail", "<td>Mail<div data-nb popover id=\"term\">x</div>"),
                arguments("<h1>", "<details><summary>Outside</summary></details><h1>"));
    }

    @Test
    void aPageBelowAVersionNeedNotShowIt() {
        assertThat(
                        GOOD.with(" data-notice=\"privacy\" data-version=\"2023-09-24\"", "")
                                .with("href=\"../\"", "href=\"../../\"")
                                .with("../../assets", "../../../assets")
                                .with("href=\"../history/\"", "href=\"../../history/\"")
                                .findings("privacy/2023-09-24/changes/index.html"))
                .isEmpty();
    }

    @Test
    void aTornPageIsStillRead() {
        assertThat(new WholePage("<p>Half a page").findings("torn.html"))
                .containsExactly(
                        "torn.html:1:1: error[page-structure]: the first link of the page is not"
                            + " one that skips to its main part; begin the body with a link with"
                            + " words to the id of the main element",
                        "torn.html:1:1: error[page-structure]: the page does not say in which"
                                + " direction it is written; give the html element dir=\"ltr\" or"
                                + " dir=\"rtl\"",
                        "torn.html:1:1: error[page-structure]: the page does not say which language"
                                + " it is in; give the html element a lang, such as lang=\"en\"",
                        "torn.html:1:1: error[page-structure]: the page has no footer; put exactly"
                                + " one footer element into the page's body",
                        "torn.html:1:1: error[page-structure]: the page has no h1; make the page's"
                                + " title its only h1",
                        "torn.html:1:1: error[page-structure]: the page has no header; put exactly"
                                + " one header element into the page's body",
                        "torn.html:1:1: error[page-structure]: the page has no main; put exactly"
                                + " one main element into the page's body",
                        "torn.html:1:1: error[page-structure]: the page has no title; write one"
                                + " title element with the page's title",
                        "torn.html:1:4: error[page-structure]: words stand outside header, main and"
                                + " footer; move them into one of the three, where a screen reader"
                                + " looks for them");
    }
}
