package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line on which nothing can be seen is an empty one. */
class BlankLinesTest {

    private static final String TWO_PARAGRAPHS =
            """
            1:1 section 2 written 0 #
              1:1 tight list from 1
                1:1 item
                  1:4 paragraph
                    1:4 'WHAT ARE COOKIES'
              3:1 paragraph
                3:1 'Cookies are small files.'
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t",
                "\u00A0",
                " \u00A0\t",
                "\u2003",
                "\u2003\u2009 ",
                "\u3000",
                "\u3000\u3000",
                "\u1680",
                "\u2028",
                "\u2029",
                "\u202F",
                "\u205F"
            })
    void whiteSpaceOfAnyKind(String line) {
        assertThat(BodyOutline.read("1. WHAT ARE COOKIES\n" + line + "\nCookies are small files."))
                .isEqualTo(TWO_PARAGRAPHS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u200B", "\uFEFF", "\u00AD\u00A0", "\f", "\u000B", "\u0085", "\u200E "})
    void whatCannotBeSeenPartsLinesAndIsStillSaid(String line) {
        assertThat(BodyOutline.read("1. WHAT ARE COOKIES\n" + line + "\nCookies are small files."))
                .startsWith(TWO_PARAGRAPHS)
                .containsPattern("2:1: (error|warning)\\[");
    }

    @Test
    void aLineOfAQuoteIsEmptyBehindItsMark() {
        assertThat(BodyOutline.read("> a\n> \u00A0\n> b")).contains("3:3 paragraph");
    }

    @Test
    void aParagraphOfWhiteSpaceAloneIsNone() {
        assertThat(BodyOutline.read("a\n\n\u00A0\n\nb")).isEqualTo(BodyOutline.read("a\n\n\n\nb"));
    }

    @Test
    void whiteSpaceBesideWordsStays() {
        assertThat(BodyOutline.read("\u00A0a\n\u3000b")).contains("1:1 '\u00A0a'", "2:1 '\u3000b'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"𝒶𝒷𝒸", "🎉", "👩‍👩‍👧", "> 🎉", "𠮷𠮷"})
    void whatTakesTwoUnitsOfUtf16IsSeen(String line) {
        assertThat(BodyOutline.read("a\n\n" + line + "\n\nb"))
                .contains("'" + line.replace("> ", "") + "'");
    }

    @Test
    void codeKeepsItsLines() {
        assertThat(BodyOutline.read("```\na\n\u00A0\u00A0\nb\n```"))
                .contains("a\\n\u00A0\u00A0\\nb");
    }
}
