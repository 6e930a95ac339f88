package dev.noticeboard.cli;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.request.UsageException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what tells people of a version. */
@Command(
        name = "announce",
        description = {
            "Writes the announcement of a version, in each of its languages: an e-mail as text and"
                    + " as HTML, a banner for other sites, and a post.",
            "Needs base-url in site.yaml."
        },
        sortOptions = false)
final class AnnounceArguments implements Callable<Integer> {

    private static final String FOLDER = "target/announcement";

    @Mixin private VersionParameters version;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = FOLDER,
            description = "The folder that it is written to (default: " + FOLDER + ").")
    private Path output;

    @Mixin private SiteOptions site;

    private final Terminal terminal;

    AnnounceArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        ReportFormat format = site.format();
        LocalDate day = version.day();
        return terminal.show(
                new Noticeboard(site.settings(terminal, output, false))
                        .announce(version.slug(), day),
                format,
                "nothing was announced");
    }
}
