package dev.noticeboard.source.text;

import dev.noticeboard.model.Digest;
import dev.noticeboard.model.SourcePaths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The source files of a site, read but not yet understood.
 *
 * <p>Paths are those below the source folder, with {@code /} between the parts and in Unicode
 * normal form C.
 */
public final class Sources {

    // A notice may be called so as well.
    private static final Pattern OF_SEALED =
            Pattern.compile(SourcePaths.NOTICES + "/[^/]+/[^/]+/" + SourcePaths.SEALED + "/.*");

    private final NavigableMap<String, StoredText> files;
    private final NavigableSet<String> unread;
    private final NavigableSet<String> folders;

    /**
     * The text of a file, in memory or where it was found.
     *
     * @see SourceFolder
     */
    interface StoredText {

        /** The text, as it was when the sources were read. */
        SourceText text();

        /** The SHA-256 of what the file holds (FIPS 180-4), in lower-case hexadecimal. */
        String digest();

        /** A text in memory. */
        static StoredText of(SourceText text) {
            return new StoredText() {
                @Override
                public SourceText text() {
                    return text;
                }

                @Override
                public String digest() {
                    return Digest.of(text.text());
                }
            };
        }
    }

    /**
     * Sources of which all is known that there is.
     *
     * @param files the texts by their paths
     * @param unread the paths of files that are there and could not be read; each has a finding
     * @param folders the folders of notices and versions, those without a file among them
     */
    Sources(Map<String, StoredText> files, Set<String> unread, Set<String> folders) {
        this.files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
        this.unread = Collections.unmodifiableNavigableSet(new TreeSet<>(unread));
        this.folders = Collections.unmodifiableNavigableSet(new TreeSet<>(folders));
    }

    /**
     * Sources that stand in memory.
     *
     * @param texts the texts by path, their lines ending in line feeds alone
     */
    public static Sources of(Map<String, String> texts) {
        Map<String, StoredText> files = new TreeMap<>();
        Set<String> folders = new TreeSet<>();
        texts.forEach(
                (path, text) -> {
                    files.put(path, StoredText.of(new SourceText(path, text)));
                    int slash = path.indexOf('/', SourcePaths.NOTICES.length() + 1);
                    while (path.startsWith(SourcePaths.NOTICES + "/") && slash > 0) {
                        folders.add(path.substring(0, slash));
                        slash = path.indexOf('/', slash + 1);
                    }
                });
        return new Sources(files, Set.of(), folders);
    }

    /**
     * The same sources with one folder under another name.
     *
     * @param folder the path of a folder of a version
     * @param name the path that it gets, at which there is nothing yet
     */
    public Sources moved(String folder, String name) {
        Map<String, StoredText> moved = new TreeMap<>();
        files.forEach(
                (path, stored) -> {
                    String to = moved(path, folder, name);
                    moved.put(
                            to,
                            to.equals(path)
                                    ? stored
                                    : StoredText.of(new SourceText(to, stored.text().text())));
                });
        return new Sources(
                moved,
                unread.stream().map(p -> moved(p, folder, name)).collect(Collectors.toSet()),
                folders.stream().map(p -> moved(p, folder, name)).collect(Collectors.toSet()));
    }

    /** The same sources as far as editors write them: without what only Noticeboard writes. */
    public Sources withoutSealed() {
        Map<String, StoredText> written = new TreeMap<>(files);
        written.keySet().removeIf(path -> OF_SEALED.matcher(path).matches());
        return new Sources(written, unread, folders);
    }

    private static String moved(String path, String folder, String name) {
        return path.equals(folder) || path.startsWith(folder + "/")
                ? name + path.substring(folder.length())
                : path;
    }

    /** The paths of the files that were read, in order. */
    public Set<String> paths() {
        return files.keySet();
    }

    /** The paths of files that are there and could not be read; each has a finding. */
    public Set<String> unread() {
        return unread;
    }

    /** The folders of notices and versions, those without a file among them. */
    public Set<String> folders() {
        return folders;
    }

    /** The text of a file, or empty where it is missing or could not be read. */
    public Optional<SourceText> file(String path) {
        return Optional.ofNullable(files.get(path)).map(StoredText::text);
    }

    /** The SHA-256 of what a file holds, in lower-case hexadecimal; empty where it was not read. */
    public Optional<String> digest(String path) {
        return Optional.ofNullable(files.get(path)).map(StoredText::digest);
    }

    /** Whether a file is there, read or not. */
    public boolean has(String path) {
        return files.containsKey(path) || unread.contains(path);
    }

    /** The names of the notices' or versions' folders directly in a folder, in order. */
    public List<String> foldersIn(String folder) {
        return directlyIn(folder, folders).map(Sources::name).toList();
    }

    /** The files that were read directly in a folder, in the order of their names. */
    public List<SourceText> filesIn(String folder) {
        return directlyIn(folder, files.navigableKeySet())
                .map(path -> files.get(path).text())
                .toList();
    }

    /**
     * What there is in a folder and in those below it: each file with the digest of what it holds,
     * what could not be read, and the folders; one line each. Two folders with the same lines hold
     * the same.
     */
    public List<String> statement(String folder) {
        List<String> lines = new ArrayList<>();
        within(folder, files.navigableKeySet())
                .forEach(path -> lines.add("file " + files.get(path).digest() + " " + path));
        within(folder, unread).forEach(path -> lines.add("unread " + path));
        within(folder, folders).forEach(path -> lines.add("folder " + path));
        return lines;
    }

    /** The last part of a path. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Stream<String> directlyIn(String folder, NavigableSet<String> paths) {
        return within(folder, paths).filter(path -> path.indexOf('/', folder.length() + 1) < 0);
    }

    // The character after the slash is the first that no path below the folder begins with.
    private static Stream<String> within(String folder, NavigableSet<String> paths) {
        return paths.subSet(folder + "/", true, folder + "0", false).stream();
    }
}
