package dev.noticeboard.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.request.CoverageRequest;
import dev.noticeboard.request.OptionValue;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.UsageException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints every requirement of the laws that a notice names, with its citation, and what meets it,
 * on standard output. It informs and is not legal advice. Maven's own lines stay away with {@code
 * -q}.
 */
@Mojo(name = "coverage", threadSafe = true)
public final class CoverageMojo extends SiteMojo {

    /** The notice: the name of its folder in {@code notices/}; all where none is given. */
    @Parameter(property = "noticeboard.notice")
    private @Nullable String notice;

    /**
     * The version: its date, such as {@code 2024-03-01}, or draft; the one in effect, or else the
     * next, where none is given.
     */
    @Parameter(property = "noticeboard.date")
    private @Nullable String date;

    @Override
    ReportFormat findingsFormat() {
        return ReportFormat.TEXT;
    }

    @Override
    Outcome run(Noticeboard noticeboard) throws UsageException {
        Printout printout =
                noticeboard.coverage(
                        new CoverageRequest(
                                Optional.ofNullable(notice),
                                Optional.ofNullable(date),
                                new OptionValue("format", formatWord()).coverageForm()));
        // Bytes, because the encoding of Maven's standard output is the machine's own.
        System.out.writeBytes(printout.text().getBytes(UTF_8));
        System.out.flush();
        return printout.outcome();
    }
}
