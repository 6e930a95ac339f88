package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import dev.noticeboard.source.kernel.MarkdownSource;
import dev.noticeboard.source.kernel.TextPieces;
import dev.noticeboard.source.text.InvisibleCharacters;
import dev.noticeboard.source.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every character reference that HTML knows, wherever a text can hold one. */
class CharacterReferencesTest {

    private static final String LETTERS = "x%sy";

    static Stream<Arguments> tabs() {
        return Stream.of(
                arguments("a &Tab; b", "1:3 escaped '\t'"),
                arguments("&Tab;", "1:1 escaped '\t'"),
                arguments("## a &Tab; b", "1:6 escaped '\t'"),
                arguments("<p>a &Tab; b</p>", "1:6 escaped '\t'"),
                arguments("| a &Tab; b |\n| --- |\n| c |", "1:5 escaped '\t'"),
                arguments("[a &Tab; b](https://example.com)", "1:4 escaped '\t'"),
                arguments("- **a &Tab; b**", "1:7 escaped '\t'"),
                arguments("Term &Tab; two\n: meaning", "1:6 escaped '\t'"),
                arguments("[^1]\n\n[^1]: a &Tab; b", "3:9 escaped '\t'"));
    }

    @ParameterizedTest
    @MethodSource("tabs")
    void aTabIsATabWhereverItStands(String text, String piece) {
        assertThat(BodyOutline.read(text + "\n")).contains(piece);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a &tab; b",
                "a &TAB; b",
                "a &Tab b",
                "a &Tabs; b",
                "a &amp;Tab; b",
                "a \\&Tab; b",
                "`a &Tab; b`",
                "a & Tab; b",
                "&#xFFFFFFFF; &#99999999; &#; &#x;"
            })
    void whatIsNoReferenceStaysAsItIsWritten(String text) {
        assertThat(BodyOutline.read(text + "\n")).doesNotContain("\t").contains("&");
    }

    @Test
    void everyNamedReferenceReadsAsHtmlHasIt() throws IOException {
        List<String> names = names();
        assertThat(names)
                .hasSizeGreaterThan(2000)
                .contains("Tab", "NewLine", "nbsp", "NotEqualTilde");
        assertThat(names)
                .allSatisfy(
                        name -> {
                            String reference = "&" + name + ";";
                            String meant = Parser.unescapeEntities(reference, false);
                            String words =
                                    new TextPieces(source()).meant(LETTERS.formatted(reference));
                            assertThat(words)
                                    .as(reference)
                                    .isEqualTo(
                                            TextPieces.normalized(
                                                    LETTERS.formatted(
                                                            InvisibleCharacters.strip(meant))));
                        });
    }

    @Test
    void noReferenceMakesAReaderFail() throws IOException {
        List<String> places =
                List.of("%1$s\n", "# %1$s\n", "<p>%1$s</p>\n", "|%1$s|\n|-|\n|%1$s|\n");
        for (String place : places) {
            String text =
                    names().stream()
                            .map(name -> place.formatted("&" + name + ";"))
                            .collect(Collectors.joining("\n\n"));
            assertThat(BodyOutline.read(text)).as(place).doesNotContain("fault of its own");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&#0;",
                "&#x0;",
                "&#xD800;",
                "&#xDFFF;",
                "&#1;",
                "&#x85;",
                "&#xFFFE;",
                "&#x110000;",
                "&#x202E;",
                "&#9999999;"
            })
    void numbersThatAreNoTextLeaveNothingBehindOrAMark(String reference) {
        assertThat(
                        BodyOutline.read(
                                "a"
                                        + reference
                                        + "b <p>"
                                        + reference
                                        + "</p>\n\n<p>"
                                        + reference
                                        + "</p>\n"))
                .doesNotContain("fault of its own");
    }

    private static MarkdownSource source() {
        return new MarkdownSource(new SourceText("notice.md", ""), 1);
    }

    private static List<String> names() throws IOException {
        String file = "/com/vladsch/flexmark/util/sequence/entities.properties";
        try (InputStream in = Html5Entities.class.getResourceAsStream(file)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
        }
    }
}
