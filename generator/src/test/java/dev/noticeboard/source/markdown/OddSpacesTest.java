package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which spaces between words are reported. */
class OddSpacesTest {

    @ParameterizedTest
    @CsvSource({
        "We keep\u00a0your name, 1:8, keep, your, U+00A0 NO-BREAK SPACE",
        "'* what\u2003we do', 1:7, what, we, U+2003 EM SPACE",
        "Unser\u202fAngebot, 1:6, Unser, Angebot, U+202F NARROW NO-BREAK SPACE",
        "'## Ваши\u00a0права', 1:8, Ваши, права, U+00A0 NO-BREAK SPACE",
        "of\u3000the data, 1:3, of, the, U+3000 IDEOGRAPHIC SPACE",
        "your\u2005data, 1:5, your, data, U+2005",
        "your \u00a0 data, 1:6, your, data, U+00A0 NO-BREAK SPACE",
    })
    void betweenWords(String text, String place, String before, String after, String name) {
        assertThat(BodyOutline.read(text + "\n"))
                .endsWith(
                        place
                                + ": warning[odd-space]: the space between '"
                                + before
                                + "' and '"
                                + after
                                + "' is the character "
                                + name
                                + "; write a plain space, or &nbsp; where the words must stay in"
                                + " one line\n");
    }

    @Test
    void oneFindingALine() {
        assertThat(BodyOutline.read("all\u00a0our\u00a0data\nand\u00a0more\n"))
                .contains("1:4: warning[odd-space]: ", ", the first of 2 in this line; ")
                .contains("2:4: warning[odd-space]: ")
                .doesNotContain("1:8: warning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30\u00a0days",
                "§\u00a05",
                "Example&nbsp;Limited",
                "v\u00a0Praze",
                "Dr\u00a0Smith",
                "droits\u00a0:",
                "個人\u3000情報",
                "plain words",
            })
    void meantAsTheyStand(String text) {
        assertThat(BodyOutline.read(text + "\n")).doesNotContain("odd-space");
    }
}
