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
import org.jspecify.annotations.Nullable;

/**
 * Writes the site and puts it in its place, all of it or nothing. Refuses where a permanent address
 * or a published text would be lost. Drafts are never published.
 */
@Mojo(name = "publish", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class PublishMojo extends SiteMojo {

    /**
     * Where the site goes: the name of a target in {@code site.yaml}, or {@code directory:PATH}.
     */
    @Parameter(property = "noticeboard.target", required = true)
    private String target;

    /**
     * The folder that keeps what was made of each notice: what is published comes from it only
     * where it is named.
     */
    @Parameter(property = "noticeboard.cache")
    private @Nullable File cache;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File basedir;

    @Override
    Optional<Path> cache() {
        return Optional.ofNullable(cache).map(File::toPath);
    }

    @Override
    void done(String summary) {
        getLog().info(summary);
    }

    @Override
    Outcome run(Noticeboard noticeboard) throws UsageException {
        return noticeboard.publish(target, basedir.toPath());
    }
}
