package dev.noticeboard.maven;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.request.CorrectionRequest;
import dev.noticeboard.request.OptionValue;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.UsageException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Puts on record that a sealed version reads differently now, and why. Visitors see the day, the
 * reason, and what was corrected.
 */
@Mojo(name = "correct", threadSafe = true)
public final class CorrectMojo extends SiteMojo {

    /**
     * The notice: the name of its folder in {@code notices/}. Technical corrections go to all
     * notices without it.
     */
    @Parameter(property = "noticeboard.notice")
    private String notice;

    /**
     * The day from which the version applies, such as {@code 2024-03-01}. Technical corrections may
     * name several, with commas between them, or none for all versions that need one.
     */
    @Parameter(property = "noticeboard.date")
    private List<String> date = List.of();

    /** Why it is corrected, in a sentence for visitors; not needed for technical corrections. */
    @Parameter(property = "noticeboard.reason")
    private String reason;

    /**
     * Whether nobody changed the version, and only Noticeboard reads it differently, or puts more
     * of it on record.
     */
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
        List<LocalDate> days = new ArrayList<>();
        for (String day : date) {
            days.add(new OptionValue("date", day).date());
        }
        return noticeboard.correct(
                new CorrectionRequest(
                        Optional.ofNullable(notice),
                        days,
                        Optional.ofNullable(reason),
                        technical,
                        refresh));
    }
}
