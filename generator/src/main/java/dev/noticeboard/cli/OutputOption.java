package dev.noticeboard.cli;

import java.nio.file.Path;
import java.util.Optional;
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

    /** The folder beside a site that is written where sites are unless something else is said. */
    Optional<Path> cache() {
        return Optional.of(CacheOption.DEFAULT).filter(cache -> output.equals(Path.of(DEFAULT)));
    }

    /** The folder that the site is written to. */
    Path folder() {
        return output;
    }
}
