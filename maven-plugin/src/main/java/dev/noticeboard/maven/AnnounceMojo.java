package dev.noticeboard.maven;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.request.OptionValue;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.UsageException;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the announcement of a version, in each of its languages: an e-mail as text and as HTML, a
 * banner for other sites, and a post. Needs {@code base-url} in {@code site.yaml}.
 */
@Mojo(name = "announce", threadSafe = true)
public final class AnnounceMojo extends SiteMojo {

    /** The notice: the name of its folder in {@code notices/}. */
    @Parameter(property = "noticeboard.notice", required = true)
    private String notice;

    /** The day from which the version applies, such as {@code 2024-03-01}. */
    @Parameter(property = "noticeboard.date", required = true)
    private String date;

    /** The folder that it is written to. */
    @Parameter(
            property = "noticeboard.announcement",
            defaultValue = "${project.build.directory}/announcement")
    private File announcement;

    @Override
    Path output() {
        return announcement.toPath();
    }

    @Override
    void done(String summary) {
        getLog().info(summary);
    }

    @Override
    Outcome run(Noticeboard noticeboard) throws UsageException {
        return noticeboard.announce(notice, new OptionValue("date", date).date());
    }
}
