package dev.noticeboard.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody sees of an article is folded away, and nothing else. */
class FoldedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text "30\u00a0days"                               | text "30 days"
                    text "a \u2003\u3000b"                            | text "a b"
                    text " a b "                                      | text "a b"
                    text "co\u00adoperate"                            | text "cooperate"
                    text "per\u200bson\u2060al\ufeff"                 | text "personal"
                    text "per\u200cson"                               | text "person"
                    text "a"; line-break; text " b"                   | text "a"; line-break; text "b"
                    text "a "; line-break; text "b"                   | text "a"; line-break; text "b"
                    strong; . text "a "; text "b"                     | strong; . text "a"; text " b"
                    text "a"; strong; . text " b"                     | text "a "; strong; . text "b"
                    text "a "; strong; . text " b"                    | text "a "; strong; . text "b"
                    strong; . emphasis; . . text "a "; text "b"       | strong; . emphasis; . . text "a"; text " b"
                    link to="x"; . text "a\u00a0"; text "\u00a0b"     | link to="x"; . text "a"; text " b"
                    """)
    void readTheSame(String written, String otherwise) throws NotCanonicalException {
        assertThat(Folded.of(paragraph(written))).isEqualTo(Folded.of(paragraph(otherwise)));
        assertThat(CanonicalForm.of(Folded.of(paragraph(written))))
                .isEqualTo(CanonicalForm.of(paragraph(otherwise)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text "web site"                        | text "website"
                    text "web\u00a0site"                   | text "website"
                    text "a b"                             | text "a"; line-break; text "b"
                    text "a"; strong; . text "b"           | text "a "; strong; . text "b"
                    text "\u0646\u0645\u06cc\u200c\u062e"  | text "\u0646\u0645\u06cc\u062e"
                    text "\ud83d\udc69\u200d\ud83d\udc67"  | text "\ud83d\udc69\ud83d\udc67"
                    text "a\u200fb"                        | text "ab"
                    text "10-20"                           | text "1020"
                    code-text "a  b"                       | code-text "a b"
                    code-text "a\u00adb"                   | code-text "ab"
                    emphasis; . text "a"                   | strong; . text "a"
                    """)
    void readOtherwise(String one, String other) throws NotCanonicalException {
        assertThat(Folded.of(paragraph(one))).isNotEqualTo(Folded.of(paragraph(other)));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false"})
    void listsStandApartWhereAnItemHasSeveralParagraphs(int paragraphs, boolean same)
            throws NotCanonicalException {
        String items = "  item\n" + "    paragraph\n      text \"a\"\n".repeat(paragraphs);
        Node tight = CanonicalForm.read("list\n" + items);
        Node loose = CanonicalForm.read("list layout=\"loose\"\n" + items);
        assertThat(Folded.of(tight)).isEqualTo(Folded.of(loose));
        assertThat(Folded.of(loose).equals(tight)).isEqualTo(same);
    }

    /** A paragraph of nodes; points stand for how deep one is. */
    private static Node paragraph(String nodes) throws NotCanonicalException {
        StringBuilder form = new StringBuilder("paragraph\n");
        for (String node : nodes.split("; ", -1)) {
            String inner = node.replaceFirst("^(?:\\. )+", "");
            int depth = 1 + (node.length() - inner.length()) / 2;
            form.append("  ".repeat(depth)).append(inner).append('\n');
        }
        return CanonicalForm.read(form.toString());
    }
}
