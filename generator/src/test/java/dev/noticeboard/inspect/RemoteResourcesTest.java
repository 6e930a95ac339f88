package dev.noticeboard.inspect;

import static dev.noticeboard.inspect.WholePage.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.output.SiteFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteResourcesTest {

    private static final String MEND = "; leave it out, or make it a file of the theme";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img alt='' src='https://a.example/x.png'> | https://a.example/x.png | 1",
                "<img alt='' src='//a.example/x.png'> | //a.example/x.png | 1",
                "<img alt='' src='\\\\a.example/x.png'> | \\\\a.example/x.png | 1",
                "<img alt='' src='../../logo.svg' srcset='../../logo.svg, https://a.example/a,b"
                        + " 2x'> | https://a.example/a,b | 1",
                "<picture><source srcset='http://a.example/x'></picture> | http://a.example/x | 10",
                "<link rel='preload Stylesheet' href='https://a.example/x.css'>"
                        + " | https://a.example/x.css | 1",
                "<link rel=preconnect href='https://a.example'> | https://a.example | 1",
                "<a ping='https://a.example/p' href='../'>x</a> | https://a.example/p | 1",
                "<video poster='https://a.example/p'></video> | https://a.example/p | 1",
                "<svg><image href='https://a.example/x'/></svg> | https://a.example/x | 6",
                "<svg><use xlink:href='//a.example/x'/></svg> | //a.example/x | 6",
                "<svg><rect fill='url(https://a.example/x)'/></svg> | https://a.example/x | 6",
                "<table background='https://a.example/x'><caption>x</caption><th"
                        + " scope=col>x</table> | https://a.example/x | 1",
            })
    void wrong(String html, String address, String column) {
        assertThat(GOOD.with("<h1>", html.replace('\'', '"') + "<h1>").findings())
                .containsExactly(
                        "privacy/2023-09-24/index.html:12:%s: error[page-remote]: the page loads '%s' from elsewhere"
                                        .formatted(column, address)
                                + MEND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img alt=\"\" src=\"../../logo.svg\">",
                "<a href=\"https://a.example/x.png\">x</a>",
                "<link rel=\"license\" href=\"https://a.example/\">",
                "<link rel=\"alternate\" hreflang=\"de\" href=\"https://a.example/de/\">",
                "<blockquote cite=\"https://a.example/\">x</blockquote>",
                "<p data-src=\"https://a.example/\">https://a.example/x.png</p>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect fill=\"url(#toc)\"/></svg>"
            })
    void nearMiss(String html) {
        assertThat(GOOD.with("<h1>", html + "<h1>").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a { background: url(https://a.example/x) } | https://a.example/x | 21",
                "a { background: URL( \"//a.example/x\" ) } | //a.example/x | 22",
                "a { background: \\75 rl(https://a.example/x) } | https://a.example/x | 24",
                "a { background: url(\\68ttps://a.example/x) } | https://a.example/x | 21",
                "@import 'https://a.example/x.css'; | https://a.example/x.css | 9",
                "@IMPORT/**/url(https://a.example/x.css); | https://a.example/x.css | 16",
                "@font-face { src: url(https://a.example/x) } | https://a.example/x | 23",
                "a { background: image-set(\"https://a.example/x\" 2x) } | https://a.example/x |"
                        + " 27",
                "/* 😀 */ a { background: url(https://a.example/x) } | https://a.example/x | 29",
            })
    void wrongInAStyleSheet(String css, String address, String column) {
        assertThat(inStyleSheet("\n" + css))
                .containsExactly(
                        "x.css:2:%s: error[page-remote]: the style sheet loads '%s' from elsewhere"
                                        .formatted(column, address)
                                + MEND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* url(https://a.example/x) */",
                "a::before { content: 'url(https://a.example/x)' }",
                "a::before { content: \"https://a.example/x\" }",
                "a[href^='https://a.example/'] { color: red }",
                "@namespace svg url(http://www.w3.org/2000/svg);",
                "a { background: url(data:image/png;base64,AA==) }",
                "a { background: url(y.css) } b { filter: url(#f) }",
                "a { background: url(",
                "a::before { content: '",
                "\\"
            })
    void nearMissInAStyleSheet(String css) {
        assertThat(inStyleSheet(css)).isEmpty();
    }

    @Test
    void aStyleSheetThatLoadsAFileThatIsNotThere() {
        assertThat(inStyleSheet("a { background: url(../x.png) }"))
                .containsExactly(
                        "x.css:1:21: error[page-dead-link]: the address '../x.png' leads out of the"
                                + " site, or is no proper address; write a path within the site,"
                                + " with special characters percent-encoded");
        assertThat(inStyleSheet("@import 'gone.css';"))
                .containsExactly(
                        "x.css:1:9: error[page-dead-link]: the address 'gone.css' leads to no file"
                                + " of the site; link to a page that exists");
    }

    private static List<String> inStyleSheet(String css) {
        return WholePage.lines(
                Inspection.of(
                        List.of(
                                SiteFile.text("x.css", css, "text/css"),
                                SiteFile.text("y.css", "", "text/css")),
                        Optional.empty()),
                "x.css");
    }
}
