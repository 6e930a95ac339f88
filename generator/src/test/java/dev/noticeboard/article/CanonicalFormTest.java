package dev.noticeboard.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a seal holds: a node a line, read back without loss. */
class CanonicalFormTest {

    @Test
    void isOneNodeALineEachDeeperThanItsParent() {
        Node article =
                Node.of(
                        NodeKind.ARTICLE,
                        Map.of("version", "2024-03-01", "format", "1"),
                        List.of(
                                Node.of(
                                        NodeKind.PARAGRAPH,
                                        Map.of(),
                                        List.of(
                                                Node.of(
                                                        NodeKind.TEXT,
                                                        Map.of(),
                                                        "We say \"no\".")))));
        assertThat(CanonicalForm.of(article))
                .isEqualTo(
                        """
                        article format="1" version="2024-03-01"
                          paragraph
                            text "We say \\"no\\"."
                        """);
    }

    @Test
    void wordsOfAnyKindComeBack() throws NotCanonicalException {
        String words = "a \\n \"b\" \\\" \r\n\t \u2028 = #x 個人 👩‍👩‍👧 \\";
        Node code = Node.of(NodeKind.CODE, Map.of("info", words), words);
        assertThat(CanonicalForm.read(CanonicalForm.of(code))).isEqualTo(code);
    }

    @Test
    void aVeryLongLineIsReadLikeAnyOther() throws NotCanonicalException {
        Node code = Node.of(NodeKind.CODE, Map.of("info", ""), "\"\\\n".repeat(500_000));
        assertThat(CanonicalForm.read(CanonicalForm.of(code))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "||; line 1 is missing: the text is empty",
                "artikel; line 1 has no known kind: 'artikel'",
                "text; line 1 lacks the character ' ' at column 5",
                "| text \"a\"|; line 1 is indented by an odd number of spaces",
                "text \"a; line 1 lacks the character '\"' at column 8",
                "text \"\\q\"; line 1 has an unknown escape at column 8",
                "section level=2; line 1 lacks the character '\"' at column 15",
                "|article\nparagraph|; line 2 stands at a depth without a parent",
                "|article\n    paragraph|; line 2 stands at a depth without a parent",
            })
    void whatIsNoCanonicalFormIsRefusedWithItsLine(String form, String problem) {
        assertThatThrownBy(() -> CanonicalForm.read(form))
                .isInstanceOf(NotCanonicalException.class)
                .hasMessage(problem);
    }
}
