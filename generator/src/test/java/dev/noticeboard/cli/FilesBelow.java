package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.noticeboard.model.Digest;
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
 * All that lies below a folder, links not followed: what each thing is, and of a file the digest of
 * its bytes, or else its size, and when it was written.
 *
 * @param entries what is at each path
 */
record FilesBelow(Map<String, String> entries) {

    private static final int DIGESTED = 1 << 20;

    static FilesBelow of(Path folder) throws IOException {
        return of(folder, FilesBelow::digested);
    }

    /** The same without reading a file. */
    static FilesBelow unread(Path folder) throws IOException {
        return of(folder, (path, is) -> is.size() + " bytes");
    }

    private interface Content {
        String of(Path path, BasicFileAttributes is) throws IOException;
    }

    private static FilesBelow of(Path folder, Content content) throws IOException {
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
                        entries.put(folder.relativize(path).toString(), what(path, is, content));
                        return FileVisitResult.CONTINUE;
                    }
                });
        return new FilesBelow(entries);
    }

    /** Copies a folder, links as links. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                copyOne(path, to.resolve(from.relativize(path)));
            }
        }
    }

    private static void copyOne(Path from, Path to) throws IOException {
        Files.copy(from, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /**
     * Makes a folder again what it was.
     *
     * @param folder the folder of which these were the entries
     * @param template one that holds what it held
     */
    void restore(Path folder, Path template) throws IOException {
        Set<String> changed = unread(folder).changedSince(this);
        // What is above comes first, so that no link that was laid there leads anywhere any more.
        for (String path : changed) {
            remove(folder.resolve(path));
        }
        for (String path : changed) {
            if (entries.containsKey(path)) {
                copyOne(template.resolve(path), folder.resolve(path));
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

    private static String what(Path path, BasicFileAttributes is, Content content)
            throws IOException {
        if (is.isSymbolicLink()) {
            return "link to " + Files.readSymbolicLink(path);
        } else if (!is.isRegularFile()) {
            return "odd";
        }
        return is.lastModifiedTime() + " " + content.of(path, is);
    }

    private static String digested(Path path, BasicFileAttributes is) throws IOException {
        return is.size() > DIGESTED ? "of " + is.size() : Digest.of(Files.readAllBytes(path));
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
