package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters that nobody sees are reported. */
class InvisibleCharactersTest {

    @Test
    void controlsOfDirectionAreTakenOut() {
        assertThat(
                        BodyOutline.read(
                                """
                                pay \u202ec\u202c \u2066x\u2069 &#x202E;y

                                `\u202ecode`
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'pay '
                            1:6 'c'
                            1:8 ' '
                            1:10 'x'
                            1:12 ' '
                            1:21 'y'
                          3:1 paragraph
                            3:1 code 'code'
                        1:5: error[bidi-control]: the invisible character U+202E RIGHT-TO-LEFT OVERRIDE reorders the text; delete it; for words of another direction write <bdi>words</bdi>
                        1:7: error[bidi-control]: the invisible character U+202C POP DIRECTIONAL FORMATTING reorders the text; delete it; for words of another direction write <bdi>words</bdi>
                        1:9: error[bidi-control]: the invisible character U+2066 LEFT-TO-RIGHT ISOLATE reorders the text; delete it; for words of another direction write <bdi>words</bdi>
                        1:11: error[bidi-control]: the invisible character U+2069 POP DIRECTIONAL ISOLATE reorders the text; delete it; for words of another direction write <bdi>words</bdi>
                        1:13: error[bidi-control]: the invisible character U+202E RIGHT-TO-LEFT OVERRIDE reorders the text; delete it; for words of another direction write <bdi>words</bdi>
                        3:2: error[bidi-control]: the invisible character U+202E RIGHT-TO-LEFT OVERRIDE reorders the text; delete it; for words of another direction write <bdi>words</bdi>
                        """);
    }

    @Test
    void controlCharactersAreTakenOut() {
        assertThat(BodyOutline.read("a\u0001b\u0085c \ufffe &#1;&#0; [l](x\u0002y 'T\u0003')\n"))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'a'
                            1:3 'b'
                            1:5 'c '
                            1:8 ' '
                            1:13 escaped '�'
                            1:17 ' '
                            1:18 '['
                            1:19 'l'
                            1:20 ']'
                            1:21 '(x'
                            1:24 'y 'T'
                            1:29 '')'
                        1:2: error[control-character]: the character U+0001 is not text; delete it
                        1:4: error[control-character]: the character U+0085 is not text; delete it
                        1:7: error[control-character]: the character U+FFFE is not text; delete it
                        1:9: error[control-character]: the character U+0001 is not text; delete it
                        1:23: error[control-character]: the character U+0002 is not text; delete it
                        1:28: error[control-character]: the character U+0003 is not text; delete it
                        """);
    }

    @Test
    void charactersWithoutWidthStayWithAFinding() {
        assertThat(
                        BodyOutline.read(
                                """
                                a\u200bb a\u2060b a\ufeffb a\u200cb a\u200db a\u200eb a\u00ad b &#8203;x
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'a\u200bb a\u2060b a\ufeffb a\u200cb a\u200db a\u200eb a\u00ad b '
                            1:30 escaped '\u200b'
                            1:37 'x'
                        1:2: warning[zero-width]: the character U+200B ZERO WIDTH SPACE cannot be seen; delete it, unless the word needs it
                        1:6: warning[zero-width]: the character U+2060 WORD JOINER cannot be seen; delete it, unless the word needs it
                        1:10: warning[zero-width]: the character U+FEFF ZERO WIDTH NO-BREAK SPACE cannot be seen; delete it, unless the word needs it
                        1:14: warning[zero-width]: the character U+200C ZERO WIDTH NON-JOINER cannot be seen; delete it, unless the word needs it
                        1:18: warning[zero-width]: the character U+200D ZERO WIDTH JOINER cannot be seen; delete it, unless the word needs it
                        1:22: warning[zero-width]: the character U+200E LEFT-TO-RIGHT MARK cannot be seen; delete it, unless the word needs it
                        1:26: warning[zero-width]: the character U+00AD SOFT HYPHEN cannot be seen; delete it, unless the word needs it
                        1:30: warning[zero-width]: the character U+200B ZERO WIDTH SPACE cannot be seen; delete it, unless the word needs it
                        """);
    }

    @Test
    void joinersInEmojiAreRight() {
        assertThat(
                        BodyOutline.read(
                                """
                                👩\u200d👩\u200d👧 🏳️\u200d🌈 👩🏽\u200d💻
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 '👩\u200d👩\u200d👧 🏳️\u200d🌈 👩🏽\u200d💻'
                        """);
    }

    @Test
    void joinersInScriptsThatUseThemAreRight() {
        assertThat(
                        BodyOutline.read(
                                """
                                نمی\u200cخواهم क्\u200dष ශ්\u200dරී
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'نمی\u200cخواهم क्\u200dष ශ්\u200dරී'
                        """);
    }

    @Test
    void directionMarksBesideRightToLeftTextAreRight() {
        assertThat(
                        BodyOutline.read(
                                """
                                שלום (C++)\u200e! \u200fABC שלום
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'שלום (C++)\u200e! \u200fABC שלום'
                        """);
    }

    @Test
    void aDirectionMarkAmongLeftToRightTextIsNot() {
        assertThat(
                        BodyOutline.read(
                                """
                                ABC\u200f def
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'ABC\u200f def'
                        1:4: warning[zero-width]: the character U+200F RIGHT-TO-LEFT MARK cannot be seen; delete it, unless the word needs it
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "e\u00admail, 2, SOFT HYPHEN",
        "Daten\u00adschutz, 6, SOFT HYPHEN",
        "co&shy;op, 3, SOFT HYPHEN",
        "10\u00ad20, 3, SOFT HYPHEN",
        "per\u200csonal, 4, ZERO WIDTH NON-JOINER",
        "per\u200dsonal, 4, ZERO WIDTH JOINER",
        "個\u200c人, 2, ZERO WIDTH NON-JOINER",
    })
    void charactersThatAWordDoesNotNeed(String text, int column, String name) {
        assertThat(BodyOutline.read(text + "\n"))
                .contains("1:" + column + ": warning[zero-width]: the character U+")
                .contains(name + " cannot be seen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a\u200b\u200bb; 1:2: warning[zero-width]: the character U+200B ZERO WIDTH SPACE,"
                        + " here 2 times,",
                "ab\u00ad\u00ad\u00adc; 1:3: warning[zero-width]: the character U+00AD SOFT HYPHEN,"
                        + " here 3 times,",
                "a\u202e\u202eb; 1:2: error[bidi-control]: the invisible character U+202E"
                        + " RIGHT-TO-LEFT OVERRIDE, here 2 times,",
                "a\u0001\u0001b; 1:2: error[control-character]: the character U+0001, here 2"
                        + " times,",
            })
    void aRunOfOneCharacterIsOnePlace(String text, String finding) {
        assertThat(BodyOutline.read(text + "\n")).contains(finding).containsOnlyOnce("[");
    }

    @Test
    void placesBetweenWordsOfScriptsWithoutSpacesAreRight() {
        assertThat(
                        BodyOutline.read(
                                """
                                ไทย\u200bไทย
                                """))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'ไทย\u200bไทย'
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    na%FFFDme | 1:3: error[control-character]: the character U+FFFD REPLACEMENT CHARACTER stands for one that was lost on the way, and is shown as a box or a question mark; write what belongs there
                    %F0B7 name | 1:1: error[control-character]: the character U+F0B7 stands for one that was lost on the way, and is shown as a box or a question mark; write what belongs there
                    Ltd%2028London | 1:4: error[control-character]: the character U+2028 LINE SEPARATOR is shown as no line end; write a backslash and a line end in its place, or an empty line
                    Ltd%2029London | 1:4: error[control-character]: the character U+2029 PARAGRAPH SEPARATOR is shown as no line end; write a backslash and a line end in its place, or an empty line
                    na%180Eme | 1:3: warning[zero-width]: the character U+180E MONGOLIAN VOWEL SEPARATOR cannot be seen; delete it, unless the word needs it
                    na%3164me | 1:3: warning[zero-width]: the character U+3164 HANGUL FILLER cannot be seen; delete it, unless the word needs it
                    na%2063me | 1:3: warning[zero-width]: the character U+2063 INVISIBLE SEPARATOR cannot be seen; delete it, unless the word needs it
                    na%DB40%DC61me | 1:3: warning[zero-width]: the character U+E0061 TAG LATIN SMALL LETTER A cannot be seen; delete it, unless the word needs it
                    """)
    void whatWasLostOrHasNoWidth(String text, String finding) {
        assertThat(BodyOutline.read(unescaped(text)).lines())
                .filteredOn(line -> line.contains("["))
                .filteredOn(line -> line.contains(": warning") || line.contains(": error"))
                .containsExactly(finding);
    }

    @ParameterizedTest
    @CsvSource({"ᠬᠠᠭ%180Eᠠ", "가%1160나", "🏴%DB40%DC67%DB40%DC62%DB40%DC7F", "a b"})
    void whatAWordNeeds(String text) {
        assertThat(BodyOutline.read(unescaped(text)))
                .doesNotContain("zero-width")
                .doesNotContain("control-character");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '%') {
                plain.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 4;
            } else {
                plain.append(text.charAt(at));
            }
        }
        return plain.toString();
    }
}
