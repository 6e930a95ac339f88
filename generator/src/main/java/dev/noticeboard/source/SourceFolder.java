package dev.noticeboard.source;

import dev.noticeboard.files.FolderReader;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The folder that holds a site's sources: the one place where sources are read from the machine.
 *
 * <p>Only {@code site.yaml}, {@code notices/} and {@code rule-sets/} are looked at. Hidden files
 * and what editors leave behind are passed over; whatever else nothing reads is a finding. A
 * symbolic link is followed to what is read by its own path, and to nothing else.
 */
public final class SourceFolder {

    /** The largest file that is read, in bytes: 2 MiB, some three hundred pages of text. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    /** The largest file in {@code sealed/} that is read, in bytes: nodes take more than words. */
    public static final int MAX_SEALED_BYTES = 16 * 1024 * 1024;

    /** How many files and folders one folder may hold. */
    public static final int MAX_ENTRIES = 10_000;

    private static final Pattern READ =
            Pattern.compile("[^.]+\\.yaml|(notice|article).*|sealed|draft|[0-9-]+");
    private static final Pattern LEFT_BY_EDITORS = Pattern.compile("\\..*|.*~|.*\\.swp|#.*#");
    private static final Pattern TEXT = Pattern.compile("notice(\\.[^.]+)?\\.md");
    private static final Pattern SEALED =
            Pattern.compile(
                    "(?:article|told)(\\.[A-Za-z0-9-]+)?(\\.[1-9][0-9]*)?\\.txt|inputs\\.yaml");
    private static final Set<String> OF_NOTICE = Set.of("notice.yaml", Sources.SEALS);
    private static final Set<String> OF_VERSION =
            Set.of("notice.md", "disclosures.yaml", Sources.SEALED);
    private static final Pattern RULE_SET = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.yaml");
    private static final String DRAFT = "draft";

    private final FolderReader reader;
    private final Map<String, SourceText> files = new TreeMap<>();
    private final Set<String> unread = new TreeSet<>();
    private final Set<String> folders = new TreeSet<>();
    private final Findings findings = new Findings();

    private SourceFolder(FolderReader reader) {
        this.reader = reader;
    }

    /** An entry of a folder: what is there, its path below the root, and its name. */
    private record Entry(FolderReader.Entry there, String path, String name) {}

    /**
     * Reads the sources of a site.
     *
     * @param root the folder that holds {@code site.yaml}
     * @throws NoSiteException where there is no such folder, or no {@code site.yaml} in it
     * @throws IOException where the machine cannot read what is there
     */
    public static Reading<Sources> read(Path root) throws IOException {
        if (!Files.exists(root.resolve(Sources.SITE), LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSiteException(
                    "there is no "
                            + Sources.SITE
                            + " in "
                            + root
                            + "; name the folder that holds it with --source");
        }
        return new SourceFolder(FolderReader.of(root, Sources.ENTRIES)).read();
    }

    private Reading<Sources> read() throws IOException {
        for (Entry entry : entries(reader.entries(), "")) {
            if (entry.name.equals(Sources.SITE)) {
                readFile(entry);
            } else if (entry.name.equals(Sources.NOTICES)) {
                readNotices(entry);
            } else if (entry.name.equals(Sources.RULE_SETS) && isFolder(entry)) {
                readRuleSets(entry);
            }
        }
        return findings.with(new Sources(files, unread, folders));
    }

    private void readRuleSets(Entry folder) throws IOException {
        for (Entry entry : entries(folder)) {
            if (RULE_SET.matcher(entry.name).matches() && !isFolder(entry)) {
                readFile(entry);
            } else {
                unexpected(entry, Set.of());
            }
        }
    }

    private void readNotices(Entry notices) throws IOException {
        if (!isFolder(notices)) {
            unexpected(notices, Set.of());
            return;
        }
        for (Entry entry : entries(notices)) {
            if (isFolder(entry)) {
                readNotice(entry);
            } else {
                unexpected(entry, Set.of());
            }
        }
    }

    private void readNotice(Entry notice) throws IOException {
        folders.add(notice.path);
        for (Entry entry : entries(notice)) {
            if (isFolder(entry)) {
                readVersion(entry);
            } else if (OF_NOTICE.contains(entry.name)) {
                readFile(entry);
            } else {
                unexpected(entry, OF_NOTICE);
            }
        }
    }

    private void readVersion(Entry version) throws IOException {
        List<Entry> entries = entries(version);
        boolean meantAsVersion =
                version.name.equals(DRAFT)
                        || Character.isDigit(version.name.charAt(0))
                        || entries.stream().anyMatch(entry -> isOfVersion(entry.name));
        if (!meantAsVersion) {
            unexpected(version, Set.of(DRAFT));
            return;
        }
        folders.add(version.path);
        for (Entry entry : entries) {
            boolean folder = isFolder(entry);
            if (folder && entry.name.equals(Sources.SEALED) && !version.name.equals(DRAFT)) {
                readSealed(entry);
            } else if (!folder && isOfVersion(entry.name)) {
                readFile(entry);
            } else {
                unexpected(entry, OF_VERSION);
            }
        }
    }

    private void readSealed(Entry sealed) throws IOException {
        for (Entry entry : entries(sealed)) {
            if (SEALED.matcher(entry.name).matches()) {
                readFile(entry, MAX_SEALED_BYTES);
            } else {
                unexpected(entry, Set.of("article.txt", "told.txt", "inputs.yaml"));
            }
        }
    }

    private static boolean isOfVersion(String name) {
        return TEXT.matcher(name).matches() || name.equals("disclosures.yaml");
    }

    private List<Entry> entries(Entry folder) throws IOException {
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
        if (path.isEmpty() || entries.size() <= MAX_ENTRIES) {
            return entries;
        }
        findings.add(
                Rule.SOURCE_LIMIT,
                Place.startOf(path),
                "the folder holds "
                        + entries.size()
                        + " files and folders, and "
                        + (entries.size() - MAX_ENTRIES)
                        + " of them are not looked at: "
                        + MAX_ENTRIES
                        + " are the most",
                "take out what is no notice");
        return entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> !READ.matcher(entry.name).matches()))
                .limit(MAX_ENTRIES)
                .sorted(Comparator.comparing(Entry::path))
                .toList();
    }

    private static boolean isOfSite(String name) {
        return Sources.ENTRIES.contains(name);
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
                                    + String.join(", ", Sources.ENTRIES)
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

    private static boolean isFolder(Entry entry) {
        return entry.there.kind() == FolderReader.Kind.FOLDER;
    }

    private void readFile(Entry entry) throws IOException {
        readFile(entry, MAX_BYTES);
    }

    private void readFile(Entry entry, int limit) throws IOException {
        if (isFolder(entry)) {
            refuse(entry, "a folder, where a file is read", "put a plain file here");
            return;
        }
        Optional<byte[]> bytes;
        try {
            bytes = reader.read(entry.there, limit);
        } catch (AccessDeniedException e) {
            refuseClosed(entry);
            return;
        }
        if (bytes.isEmpty()) {
            refuse(
                    Rule.SOURCE_LIMIT,
                    entry,
                    "the file has more than " + limit + " bytes, and is not read",
                    "take out what is not text of the notice");
        } else {
            SourceDecoder.Decoded decoded = SourceDecoder.decode(entry.path, bytes.get());
            if (decoded.findings().isEmpty()) {
                files.put(entry.path, decoded.text());
            } else {
                unread.add(entry.path);
                findings.take(new Reading<>(entry.path, decoded.findings()));
            }
        }
    }

    private void refuseClosed(Entry entry) {
        refuse(entry, "closed to the user who runs this", "change its permissions");
    }

    private void refuse(Entry entry, String message, String mend) {
        refuse(Rule.UNREADABLE_SOURCE, entry, message, mend);
    }

    private void refuse(Rule rule, Entry entry, String message, String mend) {
        unread.add(entry.path);
        findings.add(rule, Place.startOf(entry.path), message, mend);
    }

    private void unexpected(Entry entry, Set<String> known) {
        findings.add(
                Rule.UNEXPECTED_FILE,
                Place.startOf(entry.path),
                "nothing reads this " + (isFolder(entry) ? "folder" : "file"),
                NearestName.of(entry.name, known)
                        .filter(name -> !name.equals(entry.name))
                        .map(name -> "did you mean '" + name + "'?")
                        .orElse("move it out of " + Sources.NOTICES + "/, or delete it"));
    }
}
