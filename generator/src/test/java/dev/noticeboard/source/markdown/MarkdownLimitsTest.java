package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Body;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Reading;
import dev.noticeboard.source.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownLimitsTest {

    static Stream<Arguments> hostileTexts() {
        return Stream.of(
                hostile(
                        "links that never end",
                        "[](".repeat(20_000),
                        "1:6001: error[source-limit]: more than 2000 square brackets stand in one"
                                + " block; divide the block"),
                hostile(
                        "links whose target never ends",
                        "[a](<b".repeat(20_000),
                        "1:12001: error[source-limit]: more than 2000 square brackets stand in one"
                                + " block; divide the block",
                        "1:30005: error[source-limit]: more than 5000 signs < stand in one block;"
                                + " divide the block"),
                hostile(
                        "pictures around links",
                        "![[]()".repeat(20_000),
                        "1:6002: error[source-limit]: more than 2000 square brackets stand in one"
                                + " block; divide the block"),
                hostile(
                        "a bracket and nothing but backslashes",
                        "[" + "\\".repeat(50_000),
                        "1:1: error[source-limit]: a square bracket is not closed, and more than 15"
                                + " backslashes follow it; close it, or write \\[",
                        "1:2: error[source-limit]: more than 1000 of the same sign stand in a row;"
                                + " delete them"),
                hostile(
                        "a line to fill in behind an open bracket",
                        "Name: [" + "\\_".repeat(30) + "\n",
                        "1:7: error[source-limit]: a square bracket is not closed, and more than 15"
                                + " backslashes follow it; close it, or write \\["),
                hostile(
                        "runs of backticks that grow",
                        IntStream.rangeClosed(1, 1500)
                                .mapToObj(length -> "e" + "`".repeat(length))
                                .collect(Collectors.joining()),
                        "1:5152: error[source-limit]: more than 100 backticks stand in a row;"
                                + " delete them"),
                hostile(
                        "quotes in quotes",
                        "> ".repeat(2000) + "a",
                        "1:1: error[source-limit]: more than 100 quotes and lists are nested; nest"
                                + " them less"),
                hostile(
                        "quotes in quotes without spaces",
                        ">".repeat(2000) + "a",
                        "1:1: error[source-limit]: more than 100 quotes and lists are nested; nest"
                                + " them less",
                        "1:1: error[source-limit]: more than 1000 of the same sign stand in a row;"
                                + " delete them"),
                hostile(
                        "lists in lists on one line",
                        "- ".repeat(5000) + "a",
                        "1:1: error[source-limit]: more than 100 quotes and lists are nested; nest"
                                + " them less"),
                hostile(
                        "lists in lists, line by line",
                        IntStream.range(0, 1000)
                                .mapToObj(depth -> "  ".repeat(depth) + "- a\n")
                                .collect(Collectors.joining()),
                        "202:1: error[source-limit]: a list item is indented by more than 400"
                                + " spaces; nest lists less"),
                hostile(
                        "stars without end",
                        "*".repeat(50_000),
                        "1:1: error[source-limit]: more than 1000 of the same sign stand in a row;"
                                + " delete them",
                        "1:10001: error[source-limit]: more than 10000 stars and underscores stand"
                                + " in one block; divide the block"),
                hostile(
                        "definitions of links",
                        IntStream.range(0, 5000)
                                .mapToObj(number -> "[r" + number + "]: /x\n\n")
                                .collect(Collectors.joining()),
                        "4001:1: error[source-limit]: more than 2000 lines define links or"
                                + " footnotes; delete some"),
                hostile(
                        "rows of a table",
                        "|a|\n|-|\n" + "|1|\n".repeat(20_000),
                        "10001:1: error[source-limit]: more than 10000 lines hold the bar of a"
                                + " table; divide the text"),
                hostile(
                        "braces that never end",
                        "{{".repeat(5000),
                        "1:1: error[source-limit]: more than 1000 of the same sign stand in a row;"
                                + " delete them",
                        "1:1001: error[source-limit]: more than 1000 opening braces stand in one"
                                + " block; divide the block"),
                hostile(
                        "elements in elements",
                        "<b>".repeat(2500) + "x" + "</b>".repeat(2500),
                        "1:748: error[source-limit]: more than 250 quotes, lists, tags and marks"
                                + " inside one another; nest them less"),
                hostile(
                        "sections of characters that never end",
                        "a<![CDATA[".repeat(6000),
                        "1:10004: error[source-limit]: more than 2000 square brackets stand in one"
                                + " block; divide the block",
                        "1:50002: error[source-limit]: more than 5000 signs < stand in one block;"
                                + " divide the block"),
                hostile(
                        "a text without end",
                        "word ".repeat(500_000),
                        "1:2000001: error[source-limit]: the text is longer than 2000000"
                                + " characters; divide it into notices"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void hostileTextIsAFindingAndNothingIsShown(String name, String text, List<String> findings) {
        Reading<Body> reading = read(text);
        assertThat(findings(reading)).as(name).isEqualTo(findings);
        assertThat(reading.value()).as(name).isEqualTo(Body.EMPTY);
    }

    static Stream<Arguments> textsJustBelowALimit() {
        return Stream.of(
                Arguments.of("brackets", "[](".repeat(2000)),
                Arguments.of("brackets of pictures", "![[]()".repeat(1000)),
                Arguments.of("escapes behind a bracket", "[" + "\\_".repeat(15)),
                Arguments.of("escapes in brackets", "[" + "\\_".repeat(500) + "]"),
                Arguments.of("a line to fill in", "\\_".repeat(500)),
                Arguments.of("quotes", "> ".repeat(100) + "a"),
                Arguments.of("lists", "- ".repeat(100) + "a"),
                Arguments.of("stars", "*a **b ".repeat(3000)),
                Arguments.of("rows", "|a|\n|-|\n" + "|1|\n".repeat(5000)),
                Arguments.of("elements", "<b>".repeat(200) + "x" + "</b>".repeat(200)),
                Arguments.of("containers", "<div>".repeat(5000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("textsJustBelowALimit")
    void whatIsBelowALimitIsRead(String name, String text) {
        assertThat(findings(read(text))).as(name).noneMatch(line -> line.contains("source-limit"));
    }

    @Test
    void aTextAsLongAsAnyNoticeIsRead() {
        String text =
                IntStream.range(0, 139)
                        .mapToObj(
                                number ->
                                        "## Part "
                                                + number
                                                + "\n\n"
                                                + ("We *keep* [what](section:part-1) you tell us. "
                                                                        .repeat(10)
                                                                + "\n\n")
                                                        .repeat(14))
                        .collect(Collectors.joining());
        Reading<Body> reading = read(text);
        assertThat(findings(reading)).isEmpty();
        assertThat(reading.value().allSections()).hasSize(139);
    }

    private static Arguments hostile(String name, String text, String... findings) {
        return Arguments.of(name, text, List.of(findings));
    }

    private static Reading<Body> read(String text) {
        return new MarkdownReader().read(new SourceText("notice.md", text), 1);
    }

    private static List<String> findings(Reading<Body> reading) {
        return reading.findings().stream()
                .map(Finding::toString)
                .map(line -> line.substring("notice.md:".length()))
                .toList();
    }
}
