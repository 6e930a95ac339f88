package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What only looks different in the source is no change; what renders differently is one. */
class SameWordingTest {

    private static final String TEXT =
            """
            ## What we keep {#keep}

            We keep your *name*, and
            your<br>r\u00e9sum\u00e9.

            * a list
            * of two

            1. one
            2. two

            | What | How long |
            |---|---|
            | Name | A year |
            """;

    @TempDir private Path folder;

    static Stream<Arguments> sameTexts() {
        Map<String, UnaryOperator<String>> others =
                Map.of(
                        "no-break space", text -> text.replace("A year", "A&nbsp;year"),
                        "line end behind a break", text -> text.replace("<br>", "<br>\n"),
                        "list that stands apart", text -> text.replace("* of two", "\n* of two"),
                        "line endings", text -> text.replace("\n", "\r\n"),
                        "byte-order mark", text -> "\uFEFF" + text,
                        "bullet", text -> text.replace("* ", "- "),
                        "Unicode form", text -> Normalizer.normalize(text, Normalizer.Form.NFD),
                        "wrapping", text -> text.replace("and\nyour", "and your"),
                        "emphasis marker", text -> text.replace("*name*", "_name_"),
                        "table layout",
                                text ->
                                        text.replace("|---|---|", "| :--- | --- |")
                                                .replace(":---", "---"));
        return others.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(other -> Arguments.of(other.getKey(), other.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sameTexts")
    void otherWaysToWriteATextAreNoChange(String what, UnaryOperator<String> otherwise)
            throws Exception {
        Element main = changes(otherwise.apply(TEXT));
        assertThat(main.text()).contains("The wording is the same");
        assertThat(main.select("ins, del, [data-change]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("otherTexts")
    void whatLooksDifferentIsOne(String was, String is) throws Exception {
        assertThat(changes(TEXT.replace(was, is)).text()).doesNotContain("The wording is the same");
    }

    static Stream<Arguments> otherTexts() {
        return Stream.of(
                Arguments.of("*name*", "name"),
                Arguments.of("*name*", "**name**"),
                Arguments.of("a list", "a  [list](https://example.com/)"),
                Arguments.of("1. one", "5. one"),
                Arguments.of("1. one\n2. two", "1) one\n2) two"),
                Arguments.of("A year", "Two years"),
                Arguments.of("A year", "Ayear"),
                Arguments.of("your<br>", "your "));
    }

    private Element changes(String newer) throws Exception {
        MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        -- notices/privacy/notice.yaml --
                        title: Privacy policy
                        """)
                .with("notices/privacy/2024-01-01/notice.md", TEXT)
                .with("notices/privacy/2025-01-01/notice.md", newer)
                .writeTo(folder.resolve("in"));
        Outcome outcome =
                new Noticeboard(
                                Sites.settings(
                                        folder.resolve("in"),
                                        folder.resolve("out"),
                                        LocalDate.parse("2025-01-02"),
                                        FailOn.ERROR))
                        .build();
        assertThat(Sites.besidesUnsealed(outcome)).isEmpty();
        Path page = folder.resolve("out/privacy/2025-01-01/changes/index.html");
        return Jsoup.parse(Files.readString(page)).selectFirst("main");
    }
}
