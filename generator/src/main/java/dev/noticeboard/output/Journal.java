package dev.noticeboard.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What runs that never came to their end may have written into a folder. It is on the disk before
 * the first of those files is, and until the manifest that lists them.
 */
final class Journal {

    /** The journal's name in the folder. */
    static final String NAME = ".noticeboard-journal";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (.+)");

    private final Path root;

    /** The digests that each path may have been written with. */
    private final NavigableMap<String, Set<String>> written;

    private Journal(Path root, NavigableMap<String, Set<String>> written) {
        this.root = root;
        this.written = written;
    }

    /**
     * The journal of a folder, empty where every run came to its end.
     *
     * @throws RefusedException where the file of that name is not a journal
     */
    static Journal of(Path root) throws IOException {
        NavigableMap<String, Set<String>> written = new TreeMap<>();
        Path file = root.resolve(NAME);
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        for (String line : lines) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || SitePath.parse(matcher.group(2)).toOptional().isEmpty()) {
                throw new RefusedException(
                        file + " is not what Noticeboard wrote there; remove it, and try again");
            }
            note(written, matcher.group(2), matcher.group(1));
        }
        return new Journal(root, written);
    }

    private static void note(
            NavigableMap<String, Set<String>> written, String path, String sha256) {
        written.computeIfAbsent(path, any -> new TreeSet<>()).add(sha256);
    }

    /** The paths that an unfinished run may have written, in order. */
    Set<String> paths() {
        return Set.copyOf(written.keySet());
    }

    /** Whether the file at a path is one that an unfinished run wrote, and nobody changed since. */
    boolean wrote(String path) throws IOException {
        Path file = root.resolve(path);
        return written.containsKey(path)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && written.getOrDefault(path, Set.of())
                        .contains(SiteFile.sha256(Files.readAllBytes(file)));
    }

    /** Notes, on the disk, that these files are going to be written. */
    void announce(Collection<SiteFile> files) throws IOException {
        files.forEach(file -> note(written, file.path(), file.sha256()));
        StringBuilder text = new StringBuilder();
        written.forEach(
                (path, digests) ->
                        digests.forEach(
                                sha256 ->
                                        text.append(sha256).append(' ').append(path).append('\n')));
        replace(NAME, text.toString().getBytes(UTF_8));
    }

    /**
     * Puts a file in place in one step: it holds the old bytes or the new ones, whatever happens.
     */
    void replace(String path, byte[] content) throws IOException {
        Path file = root.resolve(path);
        Path folder = file.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        Path temporary = temporary(path);
        Files.write(temporary, content);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what a killed run was about to move into place. */
    void clearTemporaryFiles() throws IOException {
        Set<String> paths = new TreeSet<>(written.keySet());
        paths.addAll(List.of(NAME, Manifest.PATH));
        for (String path : paths) {
            Path temporary = temporary(path);
            if (Files.exists(temporary, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(temporary);
            }
        }
    }

    /** Every run has come to its end. */
    void close() throws IOException {
        Files.deleteIfExists(root.resolve(NAME));
    }

    // Short whatever the file's own name is, and known to the next run without a list.
    private Path temporary(String path) {
        String name = ".noticeboard-" + SiteFile.sha256(path.getBytes(UTF_8)).substring(0, 16);
        return root.resolve(path).resolveSibling(name);
    }
}
