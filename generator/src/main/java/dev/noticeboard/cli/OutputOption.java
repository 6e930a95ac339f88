package dev.noticeboard.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option of every command that writes a site. */
final class OutputOption {

    /** Where a site is written unless something else is said. */
    static final String DEFAULT = "target/site";

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = DEFAULT,
            description = "The folder that the site is written to (default: " + DEFAULT + ").")
    private Path output;

    /** The folder that the site is written to. */
    Path folder() {
        return output;
    }
}
