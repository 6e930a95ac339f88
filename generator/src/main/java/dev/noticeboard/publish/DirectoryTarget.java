package dev.noticeboard.publish;

import dev.noticeboard.files.FolderLock;
import dev.noticeboard.files.FolderReader;
import dev.noticeboard.files.Manner;
import dev.noticeboard.files.NamedPlace;
import dev.noticeboard.files.Project;
import dev.noticeboard.files.RefusedException;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A folder that a web server serves, by its symbolic link {@code current}.
 *
 * <pre>
 * current                       a link to the release that visitors see
 * releases/1-0f3a…/             the releases, each a whole site; none is ever changed, nor deleted here
 * releases/2-b41c…/
 * </pre>
 *
 * <p>A release is written and verified beside the others under a name that nobody looks at, moved
 * to its own name, and becomes the site when the link is replaced: one step for the file system,
 * and the only one that a visitor can see.
 */
final class DirectoryTarget implements PublishTarget {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final NamedPlace place;
    private final Duration patience;

    /**
     * A folder, which may not be there yet.
     *
     * @param project the project that is published, none of whose links is followed out of it
     */
    public DirectoryTarget(Path folder, Project project) {
        this(folder, project, PATIENCE);
    }

    /** The same with another time to wait for another publication to end. */
    DirectoryTarget(Path folder, Project project, Duration patience) {
        this.place = new NamedPlace(folder, project);
        this.patience = patience;
    }

    @Override
    public Optional<Manifest> published() throws IOException {
        Optional<Path> folder = place.folderThere();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> release = new ReleaseFolder(folder.get()).current();
        return release.isEmpty() ? Optional.empty() : Optional.of(manifestIn(release.get()));
    }

    private static Manifest manifestIn(Path release) throws IOException {
        Path file = release.resolve(Manifest.PATH);
        String text =
                FolderReader.of(release)
                        .text(Manifest.PATH, SiteFile.MAX_BYTES)
                        .orElseThrow(
                                () ->
                                        new RefusedException(
                                                release
                                                        + " holds no site that Noticeboard"
                                                        + " published; let 'current' lead to"
                                                        + " another release, or remove it"));
        return Manifest.parse(text)
                .orRefuse(
                        problem ->
                                file
                                        + " is not a manifest of Noticeboard's ("
                                        + problem
                                        + "); let 'current' lead to another release, or remove it");
    }

    @Override
    public Publication publish(PublishPlan plan, Path site) throws IOException {
        try (FolderLock lock = FolderLock.take(place.folder(Manner.SERVED), patience)) {
            ReleaseFolder releases = new ReleaseFolder(lock.folder());
            releases.clearLeftovers();
            Optional<Manifest> now = published();
            if (now.filter(plan.after()::isSameSiteAs).isPresent()) {
                return new Publication(false, shown(releases), releases.old());
            }
            if (!now.equals(plan.before())) {
                throw new RefusedException(
                        "somebody else has published to " + place.named() + " since; try again");
            }
            releases.switchTo(releases.add(site, plan.after()));
            return new Publication(true, shown(releases), releases.old());
        }
    }

    private static String shown(ReleaseFolder releases) throws IOException {
        return releases.current().orElseThrow().toString();
    }
}
