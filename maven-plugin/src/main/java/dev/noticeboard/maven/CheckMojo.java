package dev.noticeboard.maven;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.UsageException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what is wrong with the sources, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SiteMojo {

    /** Whether drafts are checked as well. */
    @Parameter(property = "noticeboard.drafts", defaultValue = "false")
    private boolean drafts;

    @Override
    boolean showsDrafts() {
        return drafts;
    }

    @Override
    Outcome run(Noticeboard noticeboard) throws UsageException {
        return noticeboard.check();
    }
}
