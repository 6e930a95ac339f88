package dev.noticeboard.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.source.text.SourceText;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    @Test
    void aTextMayHaveNone() {
        assertThat(cut("Words.\n---\n")).isEqualTo(new FrontMatter(0, 0, 1));
        assertThat(cut("")).isEqualTo(new FrontMatter(0, 0, 1));
        assertThat(cut("----\na: b\n---\n")).isEqualTo(new FrontMatter(0, 0, 1));
        assertThat(cut("\n---\na: b\n---\n")).isEqualTo(new FrontMatter(0, 0, 1));
    }

    @Test
    void itEndsAtTheNextFence() {
        assertThat(cut("---\na: b\n---\nWords.\n---\n")).isEqualTo(new FrontMatter(4, 9, 4));
        assertThat(cut("--- \na: b\n---\t\nWords.")).isEqualTo(new FrontMatter(5, 10, 4));
        assertThat(cut("---\n---\n")).isEqualTo(new FrontMatter(4, 4, 3));
        assertThat(cut("---\n---")).isEqualTo(new FrontMatter(4, 4, 3));
    }

    @Test
    void whatIsNeverClosedIsText() {
        assertThat(cut("---\na: b\n")).isEqualTo(new FrontMatter(0, 0, 2));
        assertThat(cut("---")).isEqualTo(new FrontMatter(0, 0, 2));
    }

    private static FrontMatter cut(String text) {
        return FrontMatter.of(new SourceText("notice.md", text)).value();
    }
}
