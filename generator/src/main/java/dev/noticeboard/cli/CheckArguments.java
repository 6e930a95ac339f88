package dev.noticeboard.cli;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with the sources and writes nothing. */
@Command(
        name = "check",
        description = "Says what is wrong with the sources, and writes nothing.",
        sortOptions = false)
final class CheckArguments implements Callable<Integer> {

    @Mixin private SiteOptions site;
    @Mixin private DraftsOption drafts;
    @Mixin private CacheOption cache;

    private final Terminal terminal;

    CheckArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        ReportFormat format = site.format();
        Settings settings =
                site.settings(terminal, Path.of(OutputOption.DEFAULT), drafts.shown())
                        .withCache(cache.folder(Optional.empty()));
        return terminal.show(new Noticeboard(settings).check(), format, "the check has failed");
    }
}
