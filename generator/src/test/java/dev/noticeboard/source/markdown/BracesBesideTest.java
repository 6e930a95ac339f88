package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A brace too many beside double braces is shown, and so it is reported. */
class BracesBesideTest {

    @ParameterizedTest
    @CsvSource({
        "By {{{organization.name}}}., 1:4",
        "By {{{organization.name}}., 1:4",
        "By {{organization.name}}}., 1:25",
        "## By {{{notice.title}}}, 1:7",
        "<p>By {{{organization.name}}}.</p>, 1:7",
    })
    void isReported(String text, String place) {
        assertThat(BodyOutline.read(text + "\n"))
                .contains(place + ": error[braces-shown]: a brace beside {{")
                .endsWith(
                        "}} is shown as it stands; delete it, or write a backslash before it where"
                                + " it is meant\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By {{organization.name}}.",
                "By \\{{{organization.name}}.",
                "`{{{organization.name}}}`",
                "## Rights {{notice.title}} {#rights}",
            })
    void othersAreNot(String text) {
        assertThat(BodyOutline.read(text + "\n")).doesNotContain("braces-shown");
    }
}
