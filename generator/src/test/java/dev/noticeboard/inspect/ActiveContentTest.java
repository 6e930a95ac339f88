package dev.noticeboard.inspect;

import static dev.noticeboard.inspect.WholePage.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveContentTest {

    private static final String AT = "privacy/2023-09-24/index.html:12:";
    private static final String RULE = ": error[page-active]: ";
    private static final String NO_SCRIPT = "; leave it out: everything has to work without";
    private static final String NO_LINK = "; link to a page, or leave the link out";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong(String html, String column, String message) {
        assertThat(GOOD.with("<h1>", html + "<h1>").findings())
                .containsExactly(AT + column + RULE + message);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("<script>x</script>", "1", "the page holds a script" + NO_SCRIPT),
                arguments(
                        "<script type=module>x</script>",
                        "1",
                        "the page holds a script" + NO_SCRIPT),
                arguments(
                        "<svg><script>x</script></svg>",
                        "6",
                        "the page holds a script" + NO_SCRIPT),
                arguments(
                        "<p style=\"color:red\">x</p>",
                        "1",
                        "an element carries a style of its own; move it into the theme's style"
                                + " sheet"),
                arguments(
                        "<style>p {}</style>",
                        "1",
                        "the page holds a style element; move it into the theme's style sheet"),
                arguments(
                        "<p ONCLICK=x>x</p>",
                        "1",
                        "the attribute onclick holds a script" + NO_SCRIPT),
                arguments(
                        "<svg onload=x></svg>",
                        "1",
                        "the attribute onload holds a script" + NO_SCRIPT),
                arguments(
                        "<form></form>",
                        "1",
                        "the page holds the element form; leave it out, or link to what it would"
                                + " show"),
                arguments(
                        "<object></object>",
                        "1",
                        "the page holds the element object; leave it out, or link to what it would"
                                + " show"),
                arguments(
                        "<svg><a><animate/></a></svg>",
                        "9",
                        "the page holds the element animate; leave it out, or link to what it would"
                                + " show"),
                arguments(
                        "<a href=\"../\" target=_blank>x</a>",
                        "1",
                        "a link decides by target where it opens; leave target out"),
                arguments(
                        "<a href=\" java\tscript:x\">x</a>",
                        "1",
                        "a link begins with 'javascript:'" + NO_LINK),
                arguments(
                        "<svg><a xlink:href=\"JavaScript:x\">x</a></svg>",
                        "6",
                        "a link begins with 'javascript:'" + NO_LINK),
                arguments(
                        "<a href=\"data:text/html,x\">x</a>",
                        "1",
                        "a link begins with 'data:'" + NO_LINK),
                arguments(
                        "<a href=\"data:image/png,x\">x</a>",
                        "1",
                        "a link begins with 'data:'" + NO_LINK),
                arguments(
                        "<img alt=\"\" src=\"data:text/html,x\">",
                        "1",
                        "a link begins with 'data:'" + NO_LINK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=\" Application/LD+JSON \">{}</script>",
                "<p class=\"style\" data-style=\"x\">style=\"x\" onclick</p>",
                "<p data-onclick=\"x\" translate=\"no\">on</p>",
                "<p>&lt;script>x&lt;/script></p>",
                "<!-- <script>x</script> -->",
                "<button type=\"button\" popovertarget=\"toc\">x</button>",
                "<a href=\"https://example.org/?javascript:x\">x</a>",
                "<a href=\"mailto:privacy@example.org\">x</a>",
                "<a href=\"tel:+15551234567\">x</a>",
                "<img alt=\"\" src=\"data:image/png;base64,AA==\">"
            })
    void nearMiss(String html) {
        assertThat(GOOD.with("<h1>", html + "<h1>").findings()).isEmpty();
    }

    @Test
    void aStyleSheetThatCarriesItself() {
        assertThat(
                        GOOD.with(
                                        "rel=\"icon\" href=\"data:,\"",
                                        "rel=\"stylesheet\" href=\"data:,\"")
                                .findings())
                .containsExactly(
                        "privacy/2023-09-24/index.html:4:1"
                                + RULE
                                + "a link begins with 'data:'"
                                + NO_LINK);
    }

    private static final WholePage OLD_ADDRESS =
            new WholePage(
                    """
                    <!doctype html>
                    <html lang="en" dir="ltr">
                    <title>Privacy</title><meta http-equiv="refresh" content="0; url=privacy/">
                    <body><a href="#main">Skip</a><header>Example</header>
                    <main id="main"><h1>Privacy</h1><a href="privacy/">It is here now</a></main>
                    <footer>Example</footer>
                    """);

    @Test
    void anOldAddressLeadsOn() {
        assertThat(OLD_ADDRESS.findings("old.html")).isEmpty();
        assertThat(OLD_ADDRESS.with("privacy/", "../").findings("old/2023-09-24/index.html"))
                .containsExactly(
                        "old/2023-09-24/index.html:3:23: error[page-dead-link]: the address '../'"
                                + " leads to no file of the site; link to a page that exists",
                        "old/2023-09-24/index.html:5:33: error[page-dead-link]: the address '../'"
                                + " leads to no file of the site; link to a page that exists");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource
    void movesOnWrongly(String text, String other) {
        assertThat(OLD_ADDRESS.with(text, other).findings("old.html"))
                .containsExactly(
                        "old.html:3:23"
                                + RULE
                                + "the page moves on by itself; leave that to pages of old"
                                + " addresses, which move on after 0 seconds and have a plain link"
                                + " to the same place");
    }

    static Stream<Arguments> movesOnWrongly() {
        return Stream.of(
                arguments("content=\"0;", "content=\"5;"),
                arguments("0; url=privacy/", "0"),
                arguments("<a href=\"privacy/\">", "<a href=\"index.html\">"),
                arguments("It is here now", ""),
                arguments("</main>", "<article>A text</article></main>"));
    }
}
