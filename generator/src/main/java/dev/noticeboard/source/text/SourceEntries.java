package dev.noticeboard.source.text;

import dev.noticeboard.files.FolderReader;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SourcePaths;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists the folders of a site's sources, as far as may be read: no link that leads elsewhere, no
 * name twice, no more entries than a folder may have. What is left out is a finding.
 */
final class SourceEntries {

    /** How many files and folders one folder may hold. */
    static final int MAX = 10_000;

    private static final Pattern READ =
            Pattern.compile("[^.]+\\.yaml|(notice|article).*|sealed|draft|[0-9-]+");
    private static final Pattern LEFT_BY_EDITORS = Pattern.compile("\\..*|.*~|.*\\.swp|#.*#");

    private final FolderReader reader;
    private final Set<String> unread;
    private final Findings findings;

    /**
     * Lists what a reader can open.
     *
     * @param unread takes the paths of what is there and is not read
     * @param findings takes why
     */
    SourceEntries(FolderReader reader, Set<String> unread, Findings findings) {
        this.reader = reader;
        this.unread = unread;
        this.findings = findings;
    }

    /** An entry of a folder: what is there, its path below the root, and its name. */
    record Entry(FolderReader.Entry there, String path, String name) {

        boolean isFolder() {
            return there.kind() == FolderReader.Kind.FOLDER;
        }
    }

    /** What is read of the folder that holds all. */
    List<Entry> ofRoot() throws IOException {
        return entries(reader.entries(), "");
    }

    /** What is read of a folder. */
    List<Entry> in(Entry folder) throws IOException {
        try {
            return entries(reader.entries(folder.there), folder.path);
        } catch (AccessDeniedException e) {
            refuseClosed(folder);
            return List.of();
        }
    }

    private List<Entry> entries(List<FolderReader.Entry> there, String path) {
        List<Entry> entries = new ArrayList<>();
        for (FolderReader.Entry child : there) {
            // One and the same name may stand decomposed on one disk and composed on another.
            String name = Normalizer.normalize(child.name(), Normalizer.Form.NFC);
            if (!LEFT_BY_EDITORS.matcher(name).matches()) {
                entries.add(new Entry(child, path.isEmpty() ? name : path + "/" + name, name));
            }
        }
        entries.sort(Comparator.comparing(Entry::path).thenComparing(entry -> entry.there.name()));
        List<Entry> within = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : bounded(entries, path)) {
            boolean read = !path.isEmpty() || isOfSite(entry.name);
            if (read && isReadable(entry) && isAlone(entry, seen)) {
                within.add(entry);
            }
        }
        return within;
    }

    /** As many entries as a folder may have, those first that have names which are read. */
    private List<Entry> bounded(List<Entry> entries, String path) {
        if (path.isEmpty() || entries.size() <= MAX) {
            return entries;
        }
        findings.add(
                Rule.SOURCE_LIMIT,
                Place.startOf(path),
                "the folder holds "
                        + entries.size()
                        + " files and folders, and "
                        + (entries.size() - MAX)
                        + " of them are not looked at: "
                        + MAX
                        + " are the most",
                "take out what is no notice");
        return entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> !READ.matcher(entry.name).matches()))
                .limit(MAX)
                .sorted(Comparator.comparing(Entry::path))
                .toList();
    }

    private static boolean isOfSite(String name) {
        return SourcePaths.ENTRIES.contains(name);
    }

    private boolean isAlone(Entry entry, Set<String> before) {
        boolean twin = !before.add(entry.path);
        if (twin) {
            findings.add(
                    Rule.UNEXPECTED_FILE,
                    Place.startOf(entry.path),
                    "two entries of the folder have this name, written with different characters",
                    "keep one of them");
        }
        return !twin;
    }

    private boolean isReadable(Entry entry) {
        String here = "put the file or folder itself here";
        switch (entry.there.kind()) {
            case FILE, FOLDER -> {
                return true;
            }
            case OTHER -> refuse(entry, "no plain file, and so not read", "put a plain file here");
            case LINK_OUT ->
                    refuse(
                            entry,
                            "a symbolic link out of the source folder, which is not followed",
                            here);
            case LINK_HIDDEN ->
                    refuse(
                            entry,
                            "a symbolic link to something hidden, which is not followed",
                            here);
            case LINK_UNREADABLE ->
                    refuse(
                            entry,
                            "a symbolic link to something else than "
                                    + String.join(", ", SourcePaths.ENTRIES)
                                    + " and what is in them, which is not followed",
                            here);
            case LINK_NOWHERE ->
                    refuse(
                            entry,
                            "a symbolic link that leads nowhere",
                            "mend the link, or " + here);
        }
        return false;
    }

    /** Says that a file or folder is closed to whoever runs this. */
    void refuseClosed(Entry entry) {
        refuse(entry, "closed to the user who runs this", "change its permissions");
    }

    /** Says why something is not read. */
    void refuse(Entry entry, String message, String mend) {
        refuse(Rule.UNREADABLE_SOURCE, entry, message, mend);
    }

    /** Says why something is not read, by another rule. */
    void refuse(Rule rule, Entry entry, String message, String mend) {
        unread.add(entry.path);
        findings.add(rule, Place.startOf(entry.path), message, mend);
    }
}
