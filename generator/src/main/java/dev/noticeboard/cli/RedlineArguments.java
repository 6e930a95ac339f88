package dev.noticeboard.cli;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.request.OptionValue;
import dev.noticeboard.request.RedlineRequest;
import dev.noticeboard.request.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what changed between two versions. */
@Command(
        name = "redline",
        description = {
            "Prints any two versions of a notice as one text, with what changed marked.",
            "Errors in either are said on standard error."
        },
        sortOptions = false)
final class RedlineArguments implements Callable<Integer> {

    @Mixin private NoticeParameter notice;

    @Parameters(
            index = "1",
            paramLabel = "A",
            description = "The version taken as the older one: its date, as 2024-03-01, or draft.")
    private String from;

    @Parameters(
            index = "2",
            paramLabel = "B",
            description = "The version taken as the newer one, likewise.")
    private String to;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "The language, such as de (default: the first of the site).")
    private Optional<String> language;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "text",
            description =
                    "How the redline is printed: text, html, markdown or json (default: text).")
    private String form;

    @Option(
            names = "--ignore",
            paramLabel = "KIND",
            split = ",",
            description = {
                "Leaves out changes that leave the words as they were, and says how many: quotes"
                        + " (forms of quotation marks, apostrophes and dashes), spacing, links,"
                        + " formatting, numbers (of headings), markers (of lists).",
                "Several are separated by commas, or the option is given several times."
            })
    private List<String> ignore = new ArrayList<>();

    @Mixin private SiteOptions site;

    private final Terminal terminal;

    RedlineArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        ReportFormat format = site.format();
        RedlineRequest request =
                new RedlineRequest(
                        notice.slug(),
                        from,
                        to,
                        language,
                        new OptionValue("--as", form).redlineForm(),
                        OptionValue.quiet("--ignore", ignore),
                        terminal.colours().enabled());
        return terminal.print(
                new Noticeboard(site.settings(terminal, Path.of(""), false)).redline(request),
                format);
    }
}
