package dev.noticeboard.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say whether what earlier builds made is taken again. */
final class CacheOption {

    /** Where the cache of a site is that is written to {@link OutputOption#DEFAULT}. */
    static final Path DEFAULT = Path.of("target/noticeboard-cache");

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "The folder that keeps what was made of each notice, so that one that has not"
                            + " changed is not made again. The same comes out.")
    private Optional<Path> folder;

    @Option(names = "--no-cache", description = "Makes all notices anew, and keeps nothing.")
    private boolean none;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * The folder of the cache.
     *
     * @param otherwise the folder where none is named
     * @throws ParameterException where one is named, and none is wanted
     */
    Optional<Path> folder(Optional<Path> otherwise) {
        if (none && folder.isPresent()) {
            throw new ParameterException(
                    command.commandLine(), "--cache and --no-cache cannot both be given");
        }
        return none ? Optional.empty() : folder.or(() -> otherwise);
    }
}
