package dev.noticeboard.maven;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.UsageException;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the site, unless the findings make the build fail; then the last site stays. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class BuildMojo extends SiteMojo {

    /** Whether drafts are shown as well, for a preview that is not published. */
    @Parameter(property = "noticeboard.drafts", defaultValue = "false")
    private boolean drafts;

    /**
     * The folder that keeps what was made of each notice, so that one that has not changed is not
     * made again. The same comes out.
     */
    @Parameter(
            property = "noticeboard.cache",
            defaultValue = "${project.build.directory}/noticeboard-cache")
    private File cache;

    /** Whether all notices are made anew, and nothing is kept. */
    @Parameter(property = "noticeboard.no-cache", defaultValue = "false")
    private boolean noCache;

    @Override
    Optional<Path> cache() {
        return noCache ? Optional.empty() : Optional.of(cache.toPath());
    }

    @Override
    boolean showsDrafts() {
        return drafts;
    }

    @Override
    Outcome run(Noticeboard noticeboard) throws UsageException {
        return noticeboard.build();
    }
}
