package dev.noticeboard.maven;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.UsageException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Starts the next version of a notice, in {@code draft/}, from the one in effect. */
@Mojo(name = "draft", threadSafe = true)
public final class DraftMojo extends SiteMojo {

    /** The notice: the name of its folder in {@code notices/}. */
    @Parameter(property = "noticeboard.notice", required = true)
    private String notice;

    @Override
    void done(String summary) {
        getLog().info(summary);
    }

    @Override
    Outcome run(Noticeboard noticeboard) throws UsageException {
        return noticeboard.draft(notice);
    }
}
