package dev.noticeboard.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noticeboard.MiniSite;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Site;
import dev.noticeboard.source.markdown.BodyOutline;
import dev.noticeboard.source.markdown.BodyReader;
import dev.noticeboard.source.text.GivenUpException;
import dev.noticeboard.source.text.ReaderFault;
import dev.noticeboard.source.text.SourceText;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where a reader fails, and that no clock decides what a text says. */
class ReaderFaultTest {

    private static final MiniSite TWO_NOTICES =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/cookies/notice.yaml --
                    title: Cookies
                    -- notices/cookies/2024-03-01/notice.md --
                    fails
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    We keep little.
                    """);

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        (Supplier<RuntimeException>) () -> new StringIndexOutOfBoundsException(1),
                        "StringIndexOutOfBoundsException"),
                arguments(
                        (Supplier<RuntimeException>) () -> new NumberFormatException("x"),
                        "NumberFormatException"),
                arguments(
                        (Supplier<RuntimeException>) () -> new IllegalStateException("x"),
                        "IllegalStateException"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aReaderThatFailsHidesNeitherItsFileNorTheOthers(
            Supplier<RuntimeException> fault, String name) {
        BodyReader reader =
                (text, line) -> {
                    if (text.text().contains("fails")) {
                        throw fault.get();
                    }
                    return new ParagraphReader().read(text, line);
                };
        Reading<Site> reading = new SiteReader(reader, false).read(TWO_NOTICES.sources());
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "notices/cookies/2024-03-01/notice.md:1:1: error[unreadable-source]: a file"
                                + " that Noticeboard fails to read by a fault of its own ("
                                + name
                                + "); write it in other words, and report this line, so that it is"
                                + " mended");
        assertThat(reading.value().notices())
                .extracting(Notice::slug)
                .containsExactly("cookies", "privacy");
    }

    @Test
    void aReaderThatGoesTooDeepIsOneThatFails() {
        BodyReader reader = (text, line) -> endless(text, line);
        Reading<Site> reading = new SiteReader(reader, false).read(TWO_NOTICES.sources());
        assertThat(reading.findings())
                .extracting(finding -> finding.place().toString())
                .containsExactly(
                        "notices/cookies/2024-03-01/notice.md:1:1",
                        "notices/privacy/2024-03-01/notice.md:1:1");
    }

    private static Reading<Body> endless(SourceText text, int line) {
        if (line < 0) {
            return new Reading<>(Body.EMPTY, List.of());
        }
        // A line's number never falls below nought before the stack is at its end.
        Reading<Body> deeper = endless(text, line + 1);
        return new Reading<>(deeper.value(), deeper.findings());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 50, 99, 100})
    void theLineThatFailsIsFound(int line) {
        String text = "a\n".repeat(line - 1) + "b\n" + "a\n".repeat(100 - line);
        assertThat(
                        ReaderFault.line(
                                new SourceText("notice.md", text),
                                2,
                                above -> above.text().contains("b")))
                .isEqualTo(line);
    }

    @Test
    void whatNeedsAllLinesFailsInTheLastOne() {
        SourceText text = new SourceText("notice.md", "a\n\nb\n\n\nc");
        assertThat(ReaderFault.line(text, 1, above -> above.text().equals(text.text())))
                .isEqualTo(6);
    }

    @Test
    void aSlowMachineEndsTheRunAndChangesNoText() {
        SiteReader hasty =
                new SiteReader(
                        (text, line) -> {
                            throw new GivenUpException(text.file() + " takes too long", null);
                        },
                        false);
        assertThatThrownBy(() -> hasty.read(TWO_NOTICES.sources()))
                .isInstanceOf(GivenUpException.class)
                .hasMessage("notices/cookies/2024-03-01/notice.md takes too long");
    }

    static Stream<Arguments> meaningsWithoutATerm() {
        return Stream.of(
                arguments("[a]: /b\n: def\n\n[a]\n", "2:1 ': '", "'def'"),
                arguments("[a]:term\n: *def* x\n", "2:1 ': '", "'def'"),
                arguments("> [a]: /b\n> : def\n", "2:3 ': '", "'def'"),
                arguments("[a]: /b\n: - def\n", "2:1 ':'", "'def'"),
                arguments("| a |\n| --- |\n| c |\n:\n", "':'", "'c'"));
    }

    @ParameterizedTest
    @MethodSource("meaningsWithoutATerm")
    void aMeaningWhoseTermIsSomethingElseIsShownAsItIsWritten(
            String text, String colon, String words) {
        assertThat(BodyOutline.read(text))
                .contains(colon, words)
                .doesNotContain("fault of its own")
                .doesNotContain(" term");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Term\n: def\n", "A\nB\n: def\n: ghi\n", "> Term\n> : def\n"})
    void aMeaningWithATermIsADefinition(String text) {
        assertThat(BodyOutline.read(text)).contains(" term", "'def'").doesNotContain("':'");
    }
}
