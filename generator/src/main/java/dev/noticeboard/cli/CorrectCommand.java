package dev.noticeboard.cli;

import dev.noticeboard.CorrectionRequest;
import dev.noticeboard.Noticeboard;
import dev.noticeboard.UsageException;
import dev.noticeboard.report.ReportFormat;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts on record that a sealed version changed. */
@Command(
        name = "correct",
        description = {
            "Puts on record that a sealed version reads differently now, and why.",
            "Visitors see the day, the reason, and what was corrected."
        },
        sortOptions = false)
final class CorrectCommand implements Callable<Integer> {

    @Mixin private VersionParameters version;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why it is corrected, in a sentence for visitors.")
    private String reason;

    @Option(
            names = "--technical",
            description =
                    "Says that nobody changed the version, and that only Noticeboard reads it"
                            + " differently.")
    private boolean technical;

    @Option(
            names = "--refresh",
            description =
                    "Takes names, contacts and the like as they are now, rather than as they were"
                            + " sealed.")
    private boolean refresh;

    @Mixin private SiteOptions site;

    private final Terminal terminal;

    CorrectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        ReportFormat format = site.format();
        CorrectionRequest request =
                new CorrectionRequest(version.slug(), version.day(), reason, technical, refresh);
        return terminal.show(
                new Noticeboard(site.settings(terminal.clock(), Path.of(""), false))
                        .correct(request),
                format,
                "nothing was corrected");
    }
}
