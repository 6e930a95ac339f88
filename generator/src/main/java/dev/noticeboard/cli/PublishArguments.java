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
import picocli.CommandLine.Option;

/** Writes the site and puts it in its place. Drafts cannot be published, so there is no option. */
@Command(
        name = "publish",
        description = {
            "Writes the site and puts it in its place, all of it or nothing.",
            "Refuses where a permanent address or a published text would be lost."
        },
        sortOptions = false)
final class PublishArguments implements Callable<Integer> {

    @Option(
            names = "--target",
            required = true,
            paramLabel = "TARGET",
            description =
                    "Where the site goes: the name of a target in site.yaml, or directory:PATH.")
    private String target;

    @Mixin private SiteOptions site;
    @Mixin private OutputOption output;
    @Mixin private CacheOption cache;

    private final Terminal terminal;

    PublishArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        ReportFormat format = site.format();
        Settings settings =
                site.settings(terminal, output.folder(), false)
                        .withCache(cache.folder(Optional.empty()));
        return terminal.show(
                new Noticeboard(settings).publish(target, Path.of("")),
                format,
                "nothing was published");
    }
}
