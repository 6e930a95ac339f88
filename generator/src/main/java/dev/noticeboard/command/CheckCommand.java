package dev.noticeboard.command;

import dev.noticeboard.build.FindingPolicy;
import dev.noticeboard.build.SeverityPolicy;
import dev.noticeboard.build.SiteBuild;
import dev.noticeboard.model.Finding;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import java.io.IOException;
import java.util.List;

/**
 * Finds what is wrong with the sources and with the pages that they would make; writes nothing.
 *
 * @param settings what was asked for
 */
public record CheckCommand(Settings settings) {

    /** Does it. */
    public Outcome run() throws IOException {
        return SiteBuild.use(
                settings, SeverityPolicy.CHECK, site -> outcome(settings, site, site.findings()));
    }

    /** What came of a site. */
    static Outcome outcome(Settings settings, SiteBuild site, List<Finding> findings) {
        return new FindingPolicy(settings)
                .outcome(findings, site.texts())
                .with(site.moved(), site.nextChange());
    }
}
