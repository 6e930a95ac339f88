package dev.noticeboard.cli;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.request.CoverageRequest;
import dev.noticeboard.request.OptionValue;
import dev.noticeboard.request.UsageException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what the laws ask of a notice, and what meets it. */
@Command(
        name = "coverage",
        description = {
            "Prints every requirement of the laws that a notice names, with its citation, and what"
                    + " meets it.",
            "It informs and is not legal advice. --format takes text, json, sarif, github or html;"
                    + " --fail-on goes by the severity of the requirements."
        },
        sortOptions = false)
final class CoverageArguments implements Callable<Integer> {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "NOTICE",
            description = "The notice: the name of its folder in notices/ (default: all).")
    private Optional<String> notice;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DATE",
            description =
                    "The version: its date, as 2024-03-01, or draft"
                            + " (default: the one in effect, or else the next).")
    private Optional<String> version;

    @Mixin private SiteOptions site;

    private final Terminal terminal;

    CoverageArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        CoverageRequest request =
                new CoverageRequest(
                        notice,
                        version,
                        new OptionValue("--format", site.formatWord()).coverageForm());
        return terminal.print(
                new Noticeboard(site.settings(terminal, Path.of(""), false)).coverage(request),
                ReportFormat.TEXT);
    }
}
