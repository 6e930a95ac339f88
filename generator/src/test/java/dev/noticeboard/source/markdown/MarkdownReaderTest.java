package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Reading;
import dev.noticeboard.source.text.SourceText;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void whatStandsAboveTheFirstLineIsNotReadButCounted() {
        SourceText text =
                new SourceText("notice.md", "---\ntitle: \u202eA\n---\n## B {.c}\n\nText.\n");
        Reading<Body> reading = new MarkdownReader().read(text, 4);
        assertThat(BodyOutline.of(reading.value()))
                .isEqualTo(
                        """
                        4:1 section 2 written 2 #b-c
                            4:4 'B '
                            4:6 '{.c}'
                          6:1 paragraph
                            6:1 'Text.'
                        """);
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "notice.md:4:6: error[attribute-shown]: '{.c}' stands as text; delete it;"
                                + " only a heading may end in {#anchor meets=\"…\"}");
    }

    @Test
    void aTextThatEndsWithItsFrontMatterIsEmpty() {
        SourceText text = new SourceText("notice.md", "---\n---");
        assertThat(new MarkdownReader().read(text, 3)).isEqualTo(Reading.of(Body.EMPTY));
        assertThat(new MarkdownReader().read(new SourceText("notice.md", ""), 1))
                .isEqualTo(Reading.of(Body.EMPTY));
    }

    @Test
    void halfACharacterIsTakenOut() {
        assertThat(BodyOutline.read("a\uD83Db"))
                .isEqualTo(
                        """
                        1:1 section 2 written 0 #
                          1:1 paragraph
                            1:1 'a'
                            1:3 'b'
                        1:2: error[control-character]: the character U+D83D is not text; delete it
                        """);
    }

    @Test
    void aRowKnowsHowManyOfItsCellsWereWritten() {
        String table = "| a | b | c |\n|-|-|-|\n| 2 | 3 |\n|| 4 ||| 5 |\n";
        Body body = new MarkdownReader().read(new SourceText("notice.md", table), 1).value();
        Block.Table read = (Block.Table) body.sections().get(0).blocks().get(0);
        assertThat(read.body()).extracting(Block.Row::written).containsExactly(2, 5);
        assertThat(read.head()).extracting(Block.Row::written).containsExactly(3);
    }

    @Test
    void oneReaderReadsAgainAndAgainTheSame() {
        MarkdownReader reader = new MarkdownReader();
        SourceText text = new SourceText("notice.md", "# A\n\n[^a] <b>x\n\n[^a]: b\n");
        assertThat(reader.read(text, 1)).isEqualTo(reader.read(text, 1));
    }
}
