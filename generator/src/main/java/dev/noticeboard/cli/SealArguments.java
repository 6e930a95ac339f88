package dev.noticeboard.cli;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.SealRequest;
import dev.noticeboard.request.UsageException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts on record what a version says. */
@Command(
        name = "seal",
        description = {
            "Puts on record what a version says, so that it cannot change unseen.",
            "With a date that has no folder yet, draft/ becomes that version. Without a date:"
                    + " seals every version that has taken effect and is not sealed.",
            "Where something is wrong with one version, nothing is sealed."
        },
        sortOptions = false)
final class SealArguments implements Callable<Integer> {

    // What can only have been meant as a date: a wrong one is to be told from an unknown notice.
    private static final Pattern DATE =
            Pattern.compile("[0-9]{8}|[0-9]{1,4}[-./][0-9]{1,2}([-./][0-9]{1,4})?");

    @Parameters(
            index = "0",
            paramLabel = "NOTICE",
            description = "The notice: the name of its folder in notices/.")
    private String notice;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "NOTICE|DATE",
            description = {
                "More notices; and, at the end, the day from which the version of each of them"
                        + " applies, as 2024-03-01."
            })
    private List<String> more = List.of();

    @Option(
            names = "--past",
            description =
                    "Adds a version that is older than the first on record; its pages say on which"
                            + " day it was added.")
    private boolean past;

    @Option(
            names = "--dry-run",
            description = "Prints what would be written, with its digests, and writes nothing.")
    private boolean dryRun;

    @Mixin private SiteOptions site;

    private final Terminal terminal;

    SealArguments(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UsageException {
        ReportFormat format = site.format();
        Printout sealed =
                new Noticeboard(site.settings(terminal, Path.of(""), false)).seal(request());
        return dryRun
                ? terminal.print(sealed, format)
                : terminal.show(sealed.outcome(), format, "nothing was sealed");
    }

    private SealRequest request() throws UsageException {
        List<String> notices = new ArrayList<>(List.of(notice));
        Optional<LocalDate> day = Optional.empty();
        for (String word : more) {
            if (day.isPresent()) {
                throw new UsageException(
                        "'" + word + "' stands after the date, which comes last and once");
            } else if (DATE.matcher(word).matches()) {
                day = Optional.of(VersionParameters.day(word));
            } else {
                notices.add(word);
            }
        }
        return new SealRequest(notices, day, past, dryRun);
    }
}
