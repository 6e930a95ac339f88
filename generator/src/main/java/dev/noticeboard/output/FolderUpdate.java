package dev.noticeboard.output;

import dev.noticeboard.files.FolderReader;
import dev.noticeboard.files.FolderWriter;
import dev.noticeboard.files.Manner;
import dev.noticeboard.files.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One run of a build into a folder that nobody else is in: first all that is in the way, then it.
 */
final class FolderUpdate {

    private static final int NAMED_AT_MOST = 3;

    private final Path root;
    private final FolderReader reader;
    private final FolderWriter writer;
    private final NavigableMap<String, SiteFile> site;
    private final SiteFile manifest;
    private final Set<String> before;
    private final Journal journal;

    private FolderUpdate(
            FolderReader reader,
            FolderWriter writer,
            NavigableMap<String, SiteFile> site,
            SiteFile manifest,
            Set<String> before,
            Journal journal) {
        this.root = reader.root();
        this.reader = reader;
        this.writer = writer;
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
        FolderReader reader = FolderReader.of(root);
        FolderWriter writer = FolderWriter.of(root, Manner.MADE);
        return new FolderUpdate(
                reader, writer, site, own, earlierFiles(reader), Journal.of(reader, writer));
    }

    private static Set<String> earlierFiles(FolderReader reader) throws IOException {
        if (!reader.isFile(Manifest.PATH)) {
            return Set.of();
        }
        Set<String> paths = new TreeSet<>(Set.of(Manifest.PATH));
        String text = reader.text(Manifest.PATH, SiteFile.MAX_BYTES).orElse("");
        Manifest.parse(text)
                .orRefuse(
                        problem ->
                                reader.root().resolve(Manifest.PATH)
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
            reader.checkWay(path);
            vanishing.addAll(foldersOf(path));
        }
        Set<String> inTheWay = new TreeSet<>();
        for (SiteFile file : site.values()) {
            reader.checkWay(file.path());
            for (String folder : foldersOf(file.path())) {
                if (reader.has(folder) && !reader.isFolder(folder) && !obsolete.contains(folder)) {
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
        if (reader.isPlainFolder(file.path())) {
            return vanishing.contains(file.path())
                    && reader.below(file.path()).stream()
                            .map(path -> path.replaceFirst("/$", ""))
                            .allMatch(vanishing::contains);
        }
        return !reader.has(file.path())
                || before.contains(file.path())
                || isInPlace(file)
                || journal.wrote(file.path());
    }

    private boolean isInPlace(SiteFile file) throws IOException {
        return reader.fileUpTo(file.path(), file.size())
                .filter(bytes -> bytes.length == file.size())
                .filter(bytes -> SiteFile.sha256(bytes).equals(file.sha256()))
                .isPresent();
    }

    private List<String> remove(Set<String> obsolete) throws IOException {
        List<String> removed = new ArrayList<>();
        for (String path : obsolete) {
            if (reader.has(path) && !reader.isPlainFolder(path)) {
                writer.delete(path);
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
            if (!writer.deleteEmpty(folders.get(i))) {
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

    private static String named(Set<String> paths) {
        List<String> first = paths.stream().limit(NAMED_AT_MOST).map("'%s'"::formatted).toList();
        int more = paths.size() - first.size();
        return String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
    }
}
