package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well the redlines of real notices read: {@code -Dnoticeboard.corpus=DIR}. Prints the figures
 * and the worst pairs; {@code generator/BENCHMARKS.md} says what is counted.
 */
class RedlineQualityTest {

    // What holds now, in percent; the aims stand in BENCHMARKS.md.
    private static final double MOST_PHANTOMS = 8;
    private static final double MOST_IN_ISLANDS = 13;
    private static final double MOST_ABOVE_GIT = 5;

    @TempDir private Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"archive", "languages"})
    void redlinesMarkWhatACarefulEditorMarks(String site) throws Exception {
        RedlineQuality quality = RedlineQuality.of(Corpus.folder().resolve(site), scratch);
        System.out.println(site + "\n" + quality.report());
        assertThat(quality.pairs()).isNotEmpty();
        assertThat(quality.phantoms()).as("phantoms").isLessThanOrEqualTo(MOST_PHANTOMS);
        assertThat(quality.islands()).as("islands").isLessThanOrEqualTo(MOST_IN_ISLANDS);
        assertThat(quality.moreThanGit())
                .as("pairs that mark more than git")
                .isLessThanOrEqualTo(MOST_ABOVE_GIT);
    }
}
