package dev.noticeboard.maven;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.OptionValue;
import dev.noticeboard.Outcome;
import dev.noticeboard.UsageException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Puts on record what a version says, so that it cannot change unseen. With a date that has no
 * folder yet, {@code draft/} becomes that version. Without a date: seals every version that has
 * taken effect and is not sealed.
 */
@Mojo(name = "seal", threadSafe = true)
public final class SealMojo extends SiteMojo {

    /** The notice: the name of its folder in {@code notices/}. */
    @Parameter(property = "noticeboard.notice", required = true)
    private String notice;

    /** The day from which the version applies, such as {@code 2024-03-01}. */
    @Parameter(property = "noticeboard.date")
    private @Nullable String date;

    @Override
    void done(String summary) {
        getLog().info(summary);
    }

    @Override
    Outcome run(Noticeboard noticeboard) throws UsageException {
        Optional<LocalDate> day =
                date == null ? Optional.empty() : Optional.of(new OptionValue("date", date).date());
        return noticeboard.seal(notice, day);
    }
}
