package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real notices in a folder outside the project: {@code -Dnoticeboard.corpus=DIR}. */
final class Corpus {

    private Corpus() {}

    /** The folder; a test that asks for it is skipped, and says so, where none was named. */
    static Path folder() {
        String named = System.getProperty("noticeboard.corpus", "");
        if (named.isEmpty()) {
            System.err.println(
                    """

                    ****************************************************************
                    * SKIPPED: no corpus of real notices was named.                *
                    * Run with -Dnoticeboard.corpus=DIR to build the trees in it.  *
                    ****************************************************************
                    """);
        }
        Assumptions.assumeFalse(named.isEmpty(), "-Dnoticeboard.corpus=DIR was not given");
        Path corpus =
                Path.of(System.getProperty("noticeboard.root", "")).resolve(named).normalize();
        assertThat(corpus).isDirectory();
        return corpus;
    }
}
