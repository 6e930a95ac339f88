package dev.noticeboard.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.request.OptionValue;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.SealRequest;
import dev.noticeboard.request.UsageException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Puts on record what a version says, so that it cannot change unseen. With a date that has no
 * folder yet, {@code draft/} becomes that version. Without a date: seals every version that has
 * taken effect and is not sealed. Where something is wrong with one version, nothing is sealed.
 */
@Mojo(name = "seal", threadSafe = true)
public final class SealMojo extends SiteMojo {

    /**
     * The notices: the names of their folders in {@code notices/}. On the command line, separated
     * by commas.
     */
    @Parameter(property = "noticeboard.notice", required = true)
    private List<String> notice;

    /** The day from which the version of each notice applies, such as {@code 2024-03-01}. */
    @Parameter(property = "noticeboard.date")
    private @Nullable String date;

    /**
     * Whether the versions are older than the first on record; their pages say on which day they
     * were added.
     */
    @Parameter(property = "noticeboard.past", defaultValue = "false")
    private boolean past;

    /**
     * Whether what would be written is only printed, on standard output, with its digests. Maven's
     * own lines stay away with {@code -q}.
     */
    @Parameter(property = "noticeboard.dry-run", defaultValue = "false")
    private boolean dryRun;

    @Override
    void done(String summary) {
        getLog().info(summary);
    }

    @Override
    Outcome run(Noticeboard noticeboard) throws UsageException {
        Optional<LocalDate> day =
                date == null ? Optional.empty() : Optional.of(new OptionValue("date", date).date());
        Printout printout = noticeboard.seal(new SealRequest(notice, day, past, dryRun));
        // Bytes, because the encoding of Maven's standard output is the machine's own.
        System.out.writeBytes(printout.text().getBytes(UTF_8));
        System.out.flush();
        return printout.outcome();
    }
}
