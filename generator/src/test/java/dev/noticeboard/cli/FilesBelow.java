package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.noticeboard.output.SiteFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that lies below a folder, links not followed: what each thing is, and the digest of its
 * bytes.
 *
 * @param entries what is at each path
 */
record FilesBelow(Map<String, String> entries) {

    private static final int DIGESTED = 1 << 20;

    static FilesBelow of(Path folder) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new FilesBelow(entries);
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes is) {
                        entries.put(folder.relativize(path).toString(), "folder");
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes is)
                            throws IOException {
                        entries.put(folder.relativize(path).toString(), what(path, is));
                        return FileVisitResult.CONTINUE;
                    }
                });
        return new FilesBelow(entries);
    }

    /** Copies a folder, links as links, with its repository or without. */
    static void copy(Path from, Path to, boolean repository) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path below = from.relativize(path);
                if (repository || !below.startsWith(".git")) {
                    Files.copy(
                            path,
                            to.resolve(below),
                            LinkOption.NOFOLLOW_LINKS,
                            StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** Removes what is at a path with all that is below it. */
    static void remove(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Writes words at the end of every file below a path. */
    static void append(Path path, String words) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, words, StandardOpenOption.APPEND);
            }
        }
    }

    private static String what(Path path, BasicFileAttributes is) throws IOException {
        if (is.isSymbolicLink()) {
            return "link to " + Files.readSymbolicLink(path);
        } else if (!is.isRegularFile()) {
            return "odd";
        }
        return is.lastModifiedTime()
                + " "
                + (is.size() > DIGESTED
                        ? "of " + is.size()
                        : SiteFile.sha256(Files.readAllBytes(path)));
    }

    /** The paths of what is new, gone or another thing than before. */
    Set<String> changedSince(FilesBelow before) {
        Set<String> changed = new TreeSet<>(entries.keySet());
        changed.addAll(before.entries.keySet());
        changed.removeIf(path -> Objects.equals(entries.get(path), before.entries.get(path)));
        return changed;
    }

    /** The text of a plain file, byte by byte; empty for everything else, and for huge ones. */
    static String text(Path path) throws IOException {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && Files.size(path) <= DIGESTED
                ? new String(Files.readAllBytes(path), ISO_8859_1)
                : "";
    }
}
