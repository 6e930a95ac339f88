package dev.noticeboard.files;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A folder or a file that somebody named on the command line or in a POM, to be written to. It may
 * not be there yet, and a link may lead to it as long as the link is not one of the project's that
 * leads out of it.
 *
 * @param named the path as it was named
 * @param project the project that the command works for
 */
public record NamedPlace(Path named, Project project) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * Makes the folder, with those above it, where it is not there.
     *
     * @return the folder by its real path
     * @throws RefusedException where a link of the project leads out of it, or something is there
     *     that is no folder
     */
    public Path folder(Manner manner) throws IOException {
        Path folder = project.resolve(named);
        if (!Folders.make(folder, manner)) {
            throw new RefusedException(named + " is a file; choose another folder");
        }
        return folder;
    }

    /** The folder by its real path, where it is there. */
    public Optional<Path> folderThere() throws IOException {
        Path folder = project.resolve(named);
        return Way.attributes(folder).isPresent()
                ? Optional.of(folder(Manner.MADE))
                : Optional.empty();
    }

    /**
     * Writes files into the folder, and lets nobody else write there meanwhile.
     *
     * @param files the text of each file by its name
     */
    public void writeAll(Map<String, String> files) throws IOException {
        write(folder(Manner.MADE), files);
    }

    /** Writes the file, and the folders above it where they are not there. */
    public void write(String text) throws IOException {
        Path file = project.resolveFile(named);
        Optional<BasicFileAttributes> there = Way.attributes(file);
        if (file.getFileName() == null || there.filter(a -> !a.isRegularFile()).isPresent()) {
            throw new RefusedException(
                    named + " is there, and is no plain file; choose another file");
        }
        Path folder = Objects.requireNonNull(file.getParent());
        if (!Folders.make(folder, Manner.MADE)) {
            throw new RefusedException(
                    "a part of the path " + named + " is a file; choose another one");
        }
        write(folder, Map.of(file.getFileName().toString(), text));
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        try (FolderLock lock = FolderLock.take(folder, PATIENCE)) {
            FolderWriter writer = FolderWriter.of(lock.folder(), Manner.MADE);
            for (Map.Entry<String, String> file : files.entrySet()) {
                writer.write(file.getKey(), file.getValue());
            }
        }
    }
}
