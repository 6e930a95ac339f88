package dev.noticeboard.output;

import dev.noticeboard.files.FolderLock;
import dev.noticeboard.files.Manner;
import dev.noticeboard.files.NamedPlace;
import dev.noticeboard.files.Project;
import dev.noticeboard.files.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The folder that a site is built into. Building twice touches nothing the second time; what a
 * build does not make any more goes away; what no build made is never touched.
 *
 * <p>Which files are a build's own is what the {@code manifest.json} in the folder says. A run that
 * is killed leaves a journal and files that are whole, old or new; the next run takes it from
 * there.
 */
public final class OutputFolder {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final NamedPlace place;
    private final Duration patience;

    /**
     * A folder, which may not be there yet.
     *
     * @param project the project that is built, none of whose links is followed out of it
     */
    public OutputFolder(Path folder, Project project) {
        this(folder, project, PATIENCE);
    }

    /** The same with another time to wait for another run to end. */
    OutputFolder(Path folder, Project project, Duration patience) {
        this.place = new NamedPlace(folder, project);
        this.patience = patience;
    }

    /**
     * What a run did, each list in the order of the paths.
     *
     * @param written the files that are new or have new bytes
     * @param removed the files that an earlier build made and this one does not
     * @param unchanged the files that were there already, byte for byte
     */
    public record Changes(List<String> written, List<String> removed, List<String> unchanged) {
        public Changes {
            written = List.copyOf(written);
            removed = List.copyOf(removed);
            unchanged = List.copyOf(unchanged);
        }
    }

    /**
     * Makes the folder hold a site and its {@code manifest.json}.
     *
     * @param files the files of the site
     * @param manifest the manifest of these files
     * @return what was done
     * @throws RefusedException where a file's path leads out of the folder, where it would
     *     overwrite something that no build made, or where another run does not leave the folder;
     *     nothing was changed then
     * @throws IOException where the folder cannot be read or written
     */
    public Changes write(List<SiteFile> files, Manifest manifest) throws IOException {
        try (FolderLock lock = FolderLock.take(place.folder(Manner.MADE), patience)) {
            return FolderUpdate.of(lock.folder(), files, manifest).run();
        }
    }
}
