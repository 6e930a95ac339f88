package dev.noticeboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes sources: a process that is killed leaves each file as it was or as it is to be.
 *
 * @param root the folder that holds {@code site.yaml}
 */
record SourceWriter(Path root) {

    // Names with a dot in front are passed over where sources are read.
    private static final String UNFINISHED = ".noticeboard-part";

    /** Writes a file, in UTF-8. */
    void file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Path part = file.resolveSibling(UNFINISHED);
        write(part, text);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes a folder that is not there yet: all of its files or none. */
    void folder(String path, Map<String, String> files) throws IOException {
        Path folder = root.resolve(path);
        Path part = folder.resolveSibling(UNFINISHED);
        remove(part);
        Files.createDirectory(part);
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(part.resolve(file.getKey()), file.getValue());
        }
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives a folder another name, which nothing has yet. */
    void rename(String path, String name) throws IOException {
        Files.move(root.resolve(path), root.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether there is anything at a path. */
    boolean has(String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, UTF_8);
        // On the disk before it gets its name, so that not even a power cut leaves half of it.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> below = Files.walk(folder)) {
                List<Path> innermostFirst = below.sorted(Comparator.reverseOrder()).toList();
                for (Path path : innermostFirst) {
                    Files.delete(path);
                }
            }
        }
    }
}
