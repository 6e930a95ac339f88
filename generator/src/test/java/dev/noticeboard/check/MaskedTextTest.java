package dev.noticeboard.check;

import static dev.noticeboard.check.PlainText.at;
import static dev.noticeboard.check.PlainText.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskedTextTest {

    @Test
    void whatIsMeantAsItStandsIsOutOfSight() {
        MaskedText written =
                MaskedText.of(
                        List.of(
                                text(1, 1, "a "),
                                new Inline.Text(at(1, 3), "*", true),
                                new Inline.Code(at(1, 5), "XX"),
                                new Inline.Strong(at(1, 9), List.of(text(1, 11, " b")))));
        assertThat(written.text()).isEqualTo("a \uFFFC\uFFFC\uFFFC b");
        assertThat(written.placeAt(6)).isEqualTo(at(1, 12));
    }

    @Test
    void linesKnowWhetherAVisitorSeesTheirEnds() {
        MaskedText written =
                MaskedText.of(
                        List.of(
                                text(1, 1, "a"),
                                new Inline.SoftBreak(at(1, 2)),
                                text(2, 1, "b"),
                                new Inline.HardBreak(at(2, 2)),
                                text(3, 1, "c")));
        assertThat(written.lines())
                .containsExactly(
                        new MaskedText.Line(0, "a", false),
                        new MaskedText.Line(2, "b", true),
                        new MaskedText.Line(4, "c", false));
    }

    @Test
    void theWordsOfLinksCanBeLeftOut() {
        Inline link = new Inline.Link(at(1, 3), "/x", "", List.of(text(1, 4, "bc")));
        assertThat(MaskedText.withoutLinks(List.of(text(1, 1, "a "), link)).text())
                .isEqualTo("a \uFFFC\uFFFC");
        assertThat(MaskedText.of(List.of(text(1, 1, "a "), link)).text()).isEqualTo("a bc");
    }
}
