package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well the redlines of real notices read: {@code -Dnoticeboard.corpus=DIR}. Prints the figures
 * and the worst pairs; {@code generator/BENCHMARKS.md} says what is counted.
 */
class RedlineQualityTest {

    @TempDir private Path scratch;

    // What holds now, in percent; the aims stand in BENCHMARKS.md.
    @Test
    void redlinesMarkWhatACarefulEditorMarks() throws Exception {
        redlinesMarkWhatACarefulEditorMarks("languages", 0.5, 12, 0);
    }

    @Exhaustive
    @Test
    void redlinesOfTheArchiveMarkWhatACarefulEditorMarks() throws Exception {
        redlinesMarkWhatACarefulEditorMarks("archive", 0.3, 5, 1);
    }

    private void redlinesMarkWhatACarefulEditorMarks(
            String site, double phantoms, double islands, double moreThanGit) throws Exception {
        RedlineQuality quality = RedlineQuality.of(Corpus.folder().resolve(site), scratch);
        System.out.println(site + "\n" + quality.report());
        assertThat(quality.pairs()).isNotEmpty();
        assertThat(quality.phantoms()).as("phantoms").isLessThanOrEqualTo(phantoms);
        assertThat(quality.islands()).as("islands").isLessThanOrEqualTo(islands);
        assertThat(quality.moreThanGit())
                .as("pairs that mark more than git")
                .isLessThanOrEqualTo(moreThanGit);
    }
}
