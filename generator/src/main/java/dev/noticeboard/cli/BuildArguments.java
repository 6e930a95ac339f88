package dev.noticeboard.cli;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the site. */
@Command(
        name = "build",
        description =
                "Writes the site, unless the findings make it fail; then the last site stays.",
        sortOptions = false)
final class BuildArguments implements Callable<Integer> {

    @Mixin private SiteOptions site;
    @Mixin private OutputOption output;
    @Mixin private DraftsOption drafts;
    @Mixin private CacheOption cache;

    private final Terminal terminal;

    BuildArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        ReportFormat format = site.format();
        Settings settings =
                site.settings(terminal, output.folder(), drafts.shown())
                        .withCache(cache.folder(output.cache()));
        return terminal.show(new Noticeboard(settings).build(), format, "nothing was written");
    }
}
