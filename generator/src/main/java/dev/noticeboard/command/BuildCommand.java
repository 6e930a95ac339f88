package dev.noticeboard.command;

import dev.noticeboard.build.SeverityPolicy;
import dev.noticeboard.build.SiteBuild;
import dev.noticeboard.files.Project;
import dev.noticeboard.output.OutputFolder;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import java.io.IOException;

/**
 * Writes the site, unless the findings make the command fail.
 *
 * @param settings what was asked for
 */
public record BuildCommand(Settings settings) {

    /** Does it. */
    public Outcome run() throws IOException {
        return SiteBuild.use(settings, SeverityPolicy.BUILD, this::written);
    }

    private Outcome written(SiteBuild site) throws IOException {
        Outcome outcome = CheckCommand.outcome(settings, site, site.findings());
        return outcome.failed() ? outcome : outcome.done(write(settings, site));
    }

    /** Writes a site, and says so. */
    static String write(Settings settings, SiteBuild site) throws IOException {
        OutputFolder.Changes changes =
                new OutputFolder(settings.output(), Project.of(settings.source()))
                        .write(site.rendered().files(), site.manifest());
        int files = site.rendered().files().size() + 1;
        return files
                + " files as of "
                + site.asOf()
                + ", "
                + changes.written().size()
                + " of them new or changed";
    }
}
