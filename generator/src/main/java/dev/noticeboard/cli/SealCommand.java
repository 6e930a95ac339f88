package dev.noticeboard.cli;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.UsageException;
import dev.noticeboard.report.ReportFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts on record what a version says. */
@Command(
        name = "seal",
        description = {
            "Puts on record what a version says, so that it cannot change unseen.",
            "With a date that has no folder yet, draft/ becomes that version. Without a date:"
                    + " seals every version that has taken effect and is not sealed."
        },
        sortOptions = false)
final class SealCommand implements Callable<Integer> {

    @Mixin private NoticeParameter notice;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = VersionParameters.DATE,
            description = VersionParameters.DATE_MEANS)
    private Optional<String> date;

    @Mixin private SiteOptions site;

    private final Terminal terminal;

    SealCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        ReportFormat format = site.format();
        Optional<LocalDate> day =
                date.isEmpty() ? Optional.empty() : Optional.of(VersionParameters.day(date.get()));
        return terminal.show(
                new Noticeboard(site.settings(terminal.clock(), Path.of(""), false))
                        .seal(notice.slug(), day),
                format,
                "nothing was sealed");
    }
}
