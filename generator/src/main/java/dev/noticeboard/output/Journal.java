package dev.noticeboard.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.files.FolderReader;
import dev.noticeboard.files.FolderWriter;
import dev.noticeboard.files.RefusedException;
import java.io.IOException;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
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

    /** The largest journal that is read, in bytes: that of some half a million files. */
    private static final int LIMIT = 64 * 1024 * 1024;

    private final FolderReader reader;
    private final FolderWriter writer;

    /** The digests that each path may have been written with. */
    private final NavigableMap<String, Set<String>> written;

    private Journal(
            FolderReader reader, FolderWriter writer, NavigableMap<String, Set<String>> written) {
        this.reader = reader;
        this.writer = writer;
        this.written = written;
    }

    /**
     * The journal of a folder, empty where every run came to its end.
     *
     * @throws RefusedException where the file of that name is not a journal
     */
    static Journal of(FolderReader reader, FolderWriter writer) throws IOException {
        NavigableMap<String, Set<String>> written = new TreeMap<>();
        for (String line : reader.text(NAME, LIMIT).orElse("").lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || SitePath.parse(matcher.group(2)).toOptional().isEmpty()) {
                throw new RefusedException(
                        reader.root().resolve(NAME)
                                + " is not what Noticeboard wrote there; remove it, and try again");
            }
            note(written, matcher.group(2), matcher.group(1));
        }
        return new Journal(reader, writer, written);
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
        if (!written.containsKey(path) || !reader.isFile(path)) {
            return false;
        }
        Optional<byte[]> bytes = reader.fileUpTo(path, SiteFile.MAX_BYTES);
        return bytes.map(SiteFile::sha256)
                .filter(written.getOrDefault(path, Set.of())::contains)
                .isPresent();
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
        writer.write(path, content);
    }

    /** Removes what a killed run was about to move into place. */
    void clearTemporaryFiles() throws IOException {
        writer.sweep("");
        for (String path : written.keySet()) {
            writer.sweep(path.substring(0, Math.max(path.lastIndexOf('/'), 0)));
        }
    }

    /** Every run has come to its end. */
    void close() throws IOException {
        if (reader.has(NAME)) {
            writer.delete(NAME);
        }
    }
}
