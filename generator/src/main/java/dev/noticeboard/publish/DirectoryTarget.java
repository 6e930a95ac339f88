package dev.noticeboard.publish;

import dev.noticeboard.output.FolderLock;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A folder that a web server serves, by its symbolic link {@code current}.
 *
 * <pre>
 * current                       a link to the release that visitors see
 * releases/1-0f3a…/             the releases, each a whole site; none is ever changed or deleted
 * releases/2-b41c…/
 * </pre>
 *
 * <p>A release is written and verified beside the others under a name that nobody looks at, moved
 * to its own name, and becomes the site when the link is replaced: one step for the file system,
 * and the only one that a visitor can see.
 */
public final class DirectoryTarget implements PublishTarget {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String CURRENT = "current";

    private final Path folder;
    private final Duration patience;

    /** A folder, which may not be there yet. */
    public DirectoryTarget(Path folder) {
        this(folder, PATIENCE);
    }

    /** The same with another time to wait for another publication to end. */
    DirectoryTarget(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    @Override
    public Optional<Manifest> published() throws IOException {
        Path current = folder.resolve(CURRENT);
        if (!Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isSymbolicLink(current)) {
            throw new RefusedException(
                    current
                            + " is not a link that Noticeboard made; publish to another folder, or"
                            + " move it away");
        }
        return Optional.of(manifestIn(current));
    }

    private static Manifest manifestIn(Path current) throws IOException {
        Path file = current.resolve(Manifest.PATH);
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new RefusedException(
                    current
                            + " leads to no site that Noticeboard published; let it lead to one of"
                            + " the releases, or remove it");
        }
        return Manifest.parse(text)
                .orRefuse(
                        problem ->
                                file
                                        + " is not a manifest of Noticeboard's ("
                                        + problem
                                        + "); let "
                                        + current
                                        + " lead to another release, or remove it");
    }

    @Override
    public Publication publish(PublishPlan plan, Path site) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new RefusedException(folder + " is a file; publish to a folder");
        }
        ReleaseFolder.createReadable(folder);
        try (FolderLock lock = FolderLock.take(folder, patience)) {
            ReleaseFolder releases = new ReleaseFolder(lock.folder());
            releases.clearLeftovers();
            Optional<Manifest> now = published();
            if (now.filter(plan.after()::isSameSiteAs).isPresent()) {
                return new Publication(false, releases.current());
            }
            if (!now.equals(plan.before())) {
                throw new RefusedException(
                        "somebody else has published to " + folder + " since; try again");
            }
            releases.switchTo(releases.add(site, plan.after()));
            return new Publication(true, releases.current());
        }
    }
}
