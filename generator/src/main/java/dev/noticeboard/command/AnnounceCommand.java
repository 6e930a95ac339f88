package dev.noticeboard.command;

import dev.noticeboard.files.NamedPlace;
import dev.noticeboard.files.Project;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.render.announce.Announcements;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import dev.noticeboard.source.text.SourceFolder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command {@code announce}: writes the announcement of a version.
 *
 * <p>What is mailed cannot be taken back, so an error in the version stands in the way, whatever
 * {@code --fail-on} says.
 */
public final class AnnounceCommand {

    private final Settings settings;
    private final String slug;

    /** Announces versions of a notice. */
    public AnnounceCommand(Settings settings, String slug) {
        this.settings = settings;
        this.slug = slug;
    }

    /** Does it. */
    public Outcome run(LocalDate date) throws IOException, UsageException {
        NoticeWorkspace workspace =
                NoticeWorkspace.of(
                        settings, SourceFolder.read(settings.source()), slug, Optional.empty());
        VersionName name = new VersionName(slug, date.toString());
        Version version = version(workspace, name);
        String base =
                workspace
                        .prepared()
                        .sources()
                        .site()
                        .baseUrl()
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "an announcement names the address of what it"
                                                        + " announces; say in site.yaml where the"
                                                        + " site is published, such as"
                                                        + " base-url: https://example.com/legal/"));
        Outcome outcome = workspace.outcome(workspace.findingsFor(name));
        if (outcome.failed()) {
            return outcome;
        }
        Map<String, String> files =
                Announcements.of(workspace.prepared().sources(), workspace.notice(), version, base);
        new NamedPlace(settings.output(), Project.of(settings.source())).writeAll(files);
        return outcome.done(
                "announced %s in %s files: %s"
                        .formatted(name, files.size(), String.join(", ", files.keySet())));
    }

    private Version version(NoticeWorkspace workspace, VersionName name) throws UsageException {
        List<String> names = workspace.notice().versions().stream().map(Version::name).toList();
        Optional<Version> version = workspace.version(name);
        if (version.isEmpty()) {
            throw new UsageException(
                    "there is no version '%s' of %s; %s"
                            .formatted(
                                    name.version(),
                                    slug,
                                    NearestName.mend(name.version(), names, "version")));
        }
        if (version.get().withdrawn().isPresent()) {
            throw new UsageException(
                    name
                            + " is withdrawn; announce a version that is to apply, not one that is"
                            + " over");
        }
        return version.get();
    }
}
