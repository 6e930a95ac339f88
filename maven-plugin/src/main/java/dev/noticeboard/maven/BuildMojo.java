package dev.noticeboard.maven;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.UsageException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the site, unless the findings make the build fail; then the last site stays. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class BuildMojo extends SiteMojo {

    /** Whether drafts are shown as well, for a preview that is not published. */
    @Parameter(property = "noticeboard.drafts", defaultValue = "false")
    private boolean drafts;

    @Override
    boolean showsDrafts() {
        return drafts;
    }

    @Override
    Outcome run(Noticeboard noticeboard) throws UsageException {
        return noticeboard.build();
    }
}
