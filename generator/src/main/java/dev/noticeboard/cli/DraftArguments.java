package dev.noticeboard.cli;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.request.UsageException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the next version of a notice. */
@Command(
        name = "draft",
        description = "Starts the next version of a notice, in draft/, from the one in effect.",
        sortOptions = false)
final class DraftArguments implements Callable<Integer> {

    @Mixin private NoticeParameter notice;
    @Mixin private SiteOptions site;

    private final Terminal terminal;

    DraftArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        ReportFormat format = site.format();
        return terminal.show(
                new Noticeboard(site.settings(terminal, Path.of(""), false)).draft(notice.slug()),
                format,
                "nothing was drafted");
    }
}
