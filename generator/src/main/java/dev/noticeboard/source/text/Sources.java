package dev.noticeboard.source.text;

import dev.noticeboard.model.SourcePaths;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The source files of a site, read but not yet understood.
 *
 * @param files the texts by their paths below the source folder, with {@code /} between the parts
 *     and in Unicode normal form C; in the order of their paths
 * @param unread the paths of files that are there and could not be read; each has a finding
 * @param folders the folders of notices and versions, those without a file among them
 */
public record Sources(Map<String, SourceText> files, Set<String> unread, Set<String> folders) {

    public Sources {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        unread = Collections.unmodifiableSet(new TreeSet<>(unread));
        folders = Collections.unmodifiableSet(new TreeSet<>(folders));
    }

    /**
     * Sources that stand in memory.
     *
     * @param texts the texts by path, their lines ending in line feeds alone
     */
    public static Sources of(Map<String, String> texts) {
        Map<String, SourceText> files = new TreeMap<>();
        Set<String> folders = new TreeSet<>();
        texts.forEach(
                (path, text) -> {
                    files.put(path, new SourceText(path, text));
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
        Map<String, SourceText> moved = new TreeMap<>();
        files.forEach(
                (path, text) -> {
                    String to = moved(path, folder, name);
                    moved.put(to, to.equals(path) ? text : new SourceText(to, text.text()));
                });
        return new Sources(
                moved,
                unread.stream().map(p -> moved(p, folder, name)).collect(Collectors.toSet()),
                folders.stream().map(p -> moved(p, folder, name)).collect(Collectors.toSet()));
    }

    private static String moved(String path, String folder, String name) {
        return path.equals(folder) || path.startsWith(folder + "/")
                ? name + path.substring(folder.length())
                : path;
    }

    /** The text of a file, or empty where it is missing or could not be read. */
    public Optional<SourceText> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Whether a file is there, read or not. */
    public boolean has(String path) {
        return files.containsKey(path) || unread.contains(path);
    }

    /** The names of the notices' or versions' folders directly in a folder, in order. */
    public List<String> foldersIn(String folder) {
        return folders.stream().filter(path -> isIn(folder, path)).map(Sources::name).toList();
    }

    /** The files that were read directly in a folder, in the order of their names. */
    public List<SourceText> filesIn(String folder) {
        return files.values().stream().filter(text -> isIn(folder, text.file())).toList();
    }

    /** The last part of a path. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isIn(String folder, String path) {
        return path.startsWith(folder + "/") && path.indexOf('/', folder.length() + 1) < 0;
    }
}
