package dev.noticeboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words in a report are text on a code host: they notify nobody, link nowhere, and read the same.
 */
class InertMarkdownTest {

    /** What hosts look for in the text of a comment, one run of text at a time. */
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "@[a-z0-9]|[#!%$~&][0-9]|\\bGH-[0-9]|[a-z]+://|\\bwww\\.|(mailto|xmpp):"
                            + "|:[a-z][a-z0-9_+-]*:|:[+]1:|\\b[0-9a-f]{7,40}\\b",
                    Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@octocat",
                "Ask @octo-org/legal-team, please.",
                "@all",
                "#1",
                "Fixes #12",
                "octo/repo#3",
                "GH-1 and gh-22",
                "!7 %8 $9 ~10 &11",
                "https://example.org/a?b=c#d",
                "HTTP://EXAMPLE.ORG",
                "ftp://example.org",
                "www.example.org",
                "Write to privacy@example.org.",
                "mailto:privacy@example.org",
                "7f2a9c1",
                "0123456789abcdef0123456789abcdef01234567",
                "octocat@7f2a9c1d",
                ":tada: and :+1:",
                "a_b@example.org, *@octocat* and `@octocat`",
                "/close",
                "> @octocat",
                "1. #1",
                "[@octocat](https://example.org)",
                "<a href='https://example.org'>@octocat</a>",
                "a&b@c &commat;d",
                "\u001b[2J\u202e@octocat"
            })
    void aReferenceIsTextAlone(String words) {
        for (String markdown :
                List.of(
                        MarkdownText.escaped(words),
                        "- " + MarkdownText.escaped(words),
                        "a <ins>" + MarkdownText.escaped(words) + "</ins>")) {
            Document page = rendered(markdown);
            assertThat(page.select("a[href], img, em, strong, blockquote, h1, ol")).isEmpty();
            assertThat(texts(page)).noneMatch(text -> REFERENCE.matcher(text).find());
            assertThat(page.text()).endsWith(Inert.visible(words, false));
        }
        assertThat(MarkdownText.escaped(words)).doesNotStartWith("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We keep your name for a year.",
                "On 2024-03-01, at 10:30:45",
                "section 7, C# and F#",
                "a facade of 123456 names",
                "e.g. this: that; and so on!",
                "100 % of $ or €",
                "Version 3.2 (July)"
            })
    void wordsThatReferToNothingStayAsTheyAreWritten(String words) {
        assertThat(MarkdownText.escaped(words).replace("\\", "")).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"origin/main", "a`b", "##vso[x]", "a\u001bb", "@octocat", "::error::"})
    void codeIsCode(String words) {
        Document page = rendered("Compared with " + MarkdownText.code(words));
        assertThat(page.select("code").text()).isEqualTo(Inert.visible(words, false));
        assertThat(MarkdownText.code(words)).doesNotContain("##vso[");
    }

    private static Document rendered(String markdown) {
        return Jsoup.parse(
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
    }

    /** The runs of text outside of code. */
    private static List<String> texts(Document page) {
        List<String> texts = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !text.parentNameIs("code")) {
                        texts.add(text.getWholeText());
                    }
                },
                page.body());
        return texts;
    }
}
