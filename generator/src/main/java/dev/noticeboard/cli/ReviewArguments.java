package dev.noticeboard.cli;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.request.ReviewRequest;
import dev.noticeboard.request.UsageException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes what a pull request needs to be judged. */
@Command(
        name = "review",
        description = {
            "Prints, as Markdown, what the files as they are change of what is committed: the"
                + " texts, the findings, and what goes live when. Writes the proposed pages, marked"
                + " as such.",
            "What is newly wrong is said on standard error and decides the exit status."
        },
        sortOptions = false)
final class ReviewArguments implements Callable<Integer> {

    private static final String FOLDER = "target/review";

    @Option(
            names = "--base",
            paramLabel = "REV",
            required = true,
            description =
                    "The Git revision to compare with, such as origin/main: the newest commit that"
                            + " it and HEAD have in common.")
    private String base;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "A file that the report is written to as well.")
    private Optional<Path> report;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = FOLDER,
            description = "The folder for the proposed pages (default: " + FOLDER + ").")
    private Path output;

    @Mixin private SiteOptions site;

    private final Terminal terminal;

    ReviewArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        ReportFormat format = site.format();
        return terminal.print(
                new Noticeboard(site.settings(terminal, output, true))
                        .review(new ReviewRequest(base, report)),
                format);
    }
}
