package dev.noticeboard.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One run of a build into a folder that nobody else is in: first all that is in the way, then it.
 */
final class FolderUpdate {

    private static final int NAMED_AT_MOST = 3;

    private final Path root;
    private final NavigableMap<String, SiteFile> site;
    private final SiteFile manifest;
    private final Set<String> before;
    private final Journal journal;

    private FolderUpdate(
            Path root,
            NavigableMap<String, SiteFile> site,
            SiteFile manifest,
            Set<String> before,
            Journal journal) {
        this.root = root;
        this.site = site;
        this.manifest = manifest;
        this.before = before;
        this.journal = journal;
    }

    /**
     * A run.
     *
     * @param root the folder, by its real path
     * @throws IllegalArgumentException where the manifest does not list just these files
     */
    static FolderUpdate of(Path root, List<SiteFile> files, Manifest manifest) throws IOException {
        NavigableMap<String, SiteFile> site = new TreeMap<>();
        files.forEach(file -> site.put(file.path(), file));
        List<String> listed = manifest.files().stream().map(Manifest.Entry::path).sorted().toList();
        if (site.size() != files.size() || !List.copyOf(site.keySet()).equals(listed)) {
            throw new IllegalArgumentException("the manifest is not that of the files");
        }
        SiteFile own = SiteFile.text(Manifest.PATH, manifest.toJson(), "application/json");
        site.put(own.path(), own);
        return new FolderUpdate(root, site, own, earlierFiles(root), Journal.of(root));
    }

    private static Set<String> earlierFiles(Path root) throws IOException {
        Path file = root.resolve(Manifest.PATH);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Set.of();
        }
        Set<String> paths = new TreeSet<>(Set.of(Manifest.PATH));
        Manifest.parse(Files.readString(file))
                .orRefuse(
                        problem ->
                                file
                                        + " is not a manifest of Noticeboard's ("
                                        + problem
                                        + "); choose another folder, or remove that file")
                .files()
                .forEach(entry -> paths.add(entry.path()));
        return paths;
    }

    /** Does it, or refuses before anything is changed. */
    OutputFolder.Changes run() throws IOException {
        checkPaths();
        Set<String> obsolete = obsolete();
        checkNothingIsInTheWay(obsolete);
        List<SiteFile> changed = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (SiteFile file : site.values()) {
            if (isInPlace(file)) {
                unchanged.add(file.path());
            } else {
                changed.add(file);
            }
        }
        journal.clearTemporaryFiles();
        Set<String> unfinished = journal.paths();
        if (!changed.isEmpty()) {
            journal.announce(changed);
        }
        List<String> removed = remove(obsolete);
        for (String path : unfinished) {
            pruneFoldersOf(path);
        }
        for (SiteFile file : changed) {
            if (file != manifest) {
                journal.replace(file.path(), file.content());
            }
        }
        // The manifest last: until then the one before and the journal say what is ours.
        if (changed.contains(manifest)) {
            journal.replace(manifest.path(), manifest.content());
        }
        journal.close();
        return new OutputFolder.Changes(
                changed.stream().map(SiteFile::path).toList(), removed, unchanged);
    }

    private void checkPaths() throws RefusedException {
        for (String path : site.keySet()) {
            SitePath.parse(path)
                    .orRefuse(problem -> "the address " + problem + "; give the page another one")
                    .below(root);
            for (String folder : foldersOf(path)) {
                if (site.containsKey(folder)) {
                    throw new RefusedException(
                            "the address '%s' cannot be a page and the folder of '%s'; give one of the two another address"
                                    .formatted(folder, path));
                }
            }
        }
    }

    /** What is ours and is not made any more. */
    private Set<String> obsolete() throws IOException {
        Set<String> obsolete = new TreeSet<>(before);
        for (String path : journal.paths()) {
            if (journal.wrote(path)) {
                obsolete.add(path);
            }
        }
        obsolete.removeAll(site.keySet());
        return obsolete;
    }

    private void checkNothingIsInTheWay(Set<String> obsolete) throws IOException {
        Set<String> vanishing = new TreeSet<>(obsolete);
        for (String path : obsolete) {
            checkStaysInside(path);
            vanishing.addAll(foldersOf(path));
        }
        Set<String> inTheWay = new TreeSet<>();
        for (SiteFile file : site.values()) {
            checkStaysInside(file.path());
            for (String folder : foldersOf(file.path())) {
                Path path = root.resolve(folder);
                if (Files.exists(path) && !Files.isDirectory(path) && !obsolete.contains(folder)) {
                    inTheWay.add(folder);
                }
            }
            if (!mayBeReplaced(file, vanishing)) {
                inTheWay.add(file.path());
            }
        }
        if (!inTheWay.isEmpty()) {
            throw new RefusedException(
                    "will not overwrite %s in %s, which no build made; choose another folder, or move what is there out of the way"
                            .formatted(named(inTheWay), root));
        }
    }

    private boolean mayBeReplaced(SiteFile file, Set<String> vanishing) throws IOException {
        Path path = root.resolve(file.path());
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> below = Files.walk(path)) {
                return below.map(this::pathOf).allMatch(vanishing::contains);
            }
        }
        return !Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                || before.contains(file.path())
                || isInPlace(file)
                || journal.wrote(file.path());
    }

    private boolean isInPlace(SiteFile file) throws IOException {
        Path path = root.resolve(file.path());
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && Arrays.equals(Files.readAllBytes(path), file.content());
    }

    // Only a symbolic link can lead a path without dots out of the folder. One in place of the file
    // itself is replaced or removed, not followed.
    private void checkStaysInside(String path) throws IOException {
        for (String folder : foldersOf(path)) {
            Path step = root.resolve(folder);
            if (Files.isSymbolicLink(step)
                    && (!Files.exists(step) || !step.toRealPath().startsWith(root))) {
                throw new RefusedException(
                        "will not follow the link '%s' out of %s; remove the link"
                                .formatted(folder, root));
            }
        }
    }

    private List<String> remove(Set<String> obsolete) throws IOException {
        List<String> removed = new ArrayList<>();
        for (String path : obsolete) {
            Path file = root.resolve(path);
            if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
                removed.add(path);
            }
            pruneFoldersOf(path);
        }
        return removed;
    }

    /** Removes the folders that a file left empty, from the innermost. */
    private void pruneFoldersOf(String path) throws IOException {
        List<String> folders = foldersOf(path);
        for (int i = folders.size() - 1; i >= 0; i--) {
            Path folder = root.resolve(folders.get(i));
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                // Something else lives there, so it stays, and so do those above it.
                return;
            }
        }
    }

    /** The folders that a path leads through, from the outermost. */
    private static List<String> foldersOf(String path) {
        List<String> folders = new ArrayList<>();
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            folders.add(path.substring(0, at));
        }
        return folders;
    }

    private String pathOf(Path file) {
        List<String> parts = new ArrayList<>();
        root.relativize(file).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }

    private static String named(Set<String> paths) {
        List<String> first = paths.stream().limit(NAMED_AT_MOST).map("'%s'"::formatted).toList();
        int more = paths.size() - first.size();
        return String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
    }
}
