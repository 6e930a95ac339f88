package dev.noticeboard.cli;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.request.CorrectionRequest;
import dev.noticeboard.request.UsageException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts on record that a sealed version changed. */
@Command(
        name = "correct",
        description = {
            "Puts on record that a sealed version reads differently now, and why.",
            "Visitors see the day, the reason, and what was corrected.",
            "With --technical, several versions go in one run: those that are named, or all of the"
                    + " notice, or of all notices, that need it."
        },
        sortOptions = false)
final class CorrectArguments implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NOTICE",
            description = "The notice: the name of its folder in notices/.")
    private Optional<String> notice;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = VersionParameters.DATE,
            description = VersionParameters.DATE_MEANS)
    private List<String> dates = List.of();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description =
                    "Why it is corrected, in a sentence for visitors; may be left out with"
                            + " --technical alone.")
    private Optional<String> reason;

    @Option(
            names = "--technical",
            description =
                    "Says that nobody changed the version, and that only Noticeboard reads it"
                            + " differently, or puts more of it on record.")
    private boolean technical;

    @Option(
            names = "--refresh",
            description =
                    "Takes names, contacts and the like as they are now, rather than as they were"
                            + " sealed.")
    private boolean refresh;

    @Mixin private SiteOptions site;

    private final Terminal terminal;

    CorrectArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        ReportFormat format = site.format();
        List<LocalDate> days = new ArrayList<>();
        for (String date : dates) {
            days.add(VersionParameters.day(date));
        }
        CorrectionRequest request = new CorrectionRequest(notice, days, reason, technical, refresh);
        return terminal.show(
                new Noticeboard(site.settings(terminal, Path.of(""), false)).correct(request),
                format,
                "nothing was corrected");
    }
}
