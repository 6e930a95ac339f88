package dev.noticeboard.maven;

import dev.noticeboard.CorrectionRequest;
import dev.noticeboard.Noticeboard;
import dev.noticeboard.OptionValue;
import dev.noticeboard.Outcome;
import dev.noticeboard.UsageException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Puts on record that a sealed version reads differently now, and why. Visitors see the day, the
 * reason, and what was corrected.
 */
@Mojo(name = "correct", threadSafe = true)
public final class CorrectMojo extends SiteMojo {

    /** The notice: the name of its folder in {@code notices/}. */
    @Parameter(property = "noticeboard.notice", required = true)
    private String notice;

    /** The day from which the version applies, such as {@code 2024-03-01}. */
    @Parameter(property = "noticeboard.date", required = true)
    private String date;

    /** Why it is corrected, in a sentence for visitors. */
    @Parameter(property = "noticeboard.reason", required = true)
    private String reason;

    /** Whether nobody changed the version, and only Noticeboard reads it differently. */
    @Parameter(property = "noticeboard.technical", defaultValue = "false")
    private boolean technical;

    /** Whether names, contacts and the like are taken as they are now, not as they were sealed. */
    @Parameter(property = "noticeboard.refresh", defaultValue = "false")
    private boolean refresh;

    @Override
    void done(String summary) {
        getLog().info(summary);
    }

    @Override
    Outcome run(Noticeboard noticeboard) throws UsageException {
        return noticeboard.correct(
                new CorrectionRequest(
                        notice, new OptionValue("date", date).date(), reason, technical, refresh));
    }
}
