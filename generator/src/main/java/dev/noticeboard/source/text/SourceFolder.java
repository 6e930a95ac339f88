package dev.noticeboard.source.text;

import dev.noticeboard.files.FolderReader;
import dev.noticeboard.model.Digest;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.source.text.SourceEntries.Entry;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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

    private static final Pattern TEXT = Pattern.compile("notice(\\.[^.]+)?\\.md");
    private static final Pattern SEALED =
            Pattern.compile(
                    "(?:article|told)(\\.[A-Za-z0-9-]+)?(\\.[1-9][0-9]*)?\\.txt|inputs\\.yaml");
    private static final Set<String> OF_NOTICE = Set.of(SourcePaths.NOTICE, SourcePaths.SEALS);
    private static final Set<String> OF_VERSION =
            Set.of(SourcePaths.TEXT, SourcePaths.DISCLOSURES, SourcePaths.SEALED);
    private static final Pattern RULE_SET = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.yaml");

    private final FolderReader reader;
    private final boolean kept;
    private final SourceEntries all;
    private final Map<String, Sources.StoredText> files = new TreeMap<>();
    private final Set<String> unread = new TreeSet<>();
    private final Set<String> folders = new TreeSet<>();
    private final Findings findings = new Findings();

    private SourceFolder(FolderReader reader, boolean kept) {
        this.reader = reader;
        this.kept = kept;
        this.all = new SourceEntries(reader, unread, findings);
    }

    /**
     * Reads the sources of a site, and keeps their texts.
     *
     * @param root the folder that holds {@code site.yaml}
     * @throws NoSiteException where there is no such folder, or no {@code site.yaml} in it
     * @throws IOException where the machine cannot read what is there
     */
    public static Reading<Sources> read(Path root) throws IOException {
        return of(root, true).read();
    }

    /**
     * Reads the sources of a site, and keeps of each text no more than its digest: it is read again
     * whenever it is asked for, as long as it is the same.
     *
     * @param root the folder that holds {@code site.yaml}
     * @throws NoSiteException where there is no such folder, or no {@code site.yaml} in it
     * @throws IOException where the machine cannot read what is there
     */
    public static Reading<Sources> survey(Path root) throws IOException {
        return of(root, false).read();
    }

    private static SourceFolder of(Path root, boolean kept) throws IOException {
        if (!Files.exists(root.resolve(SourcePaths.SITE), LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSiteException(
                    "there is no "
                            + SourcePaths.SITE
                            + " in "
                            + root
                            + "; name the folder that holds it with --source");
        }
        return new SourceFolder(FolderReader.of(root, SourcePaths.ENTRIES), kept);
    }

    private Reading<Sources> read() throws IOException {
        for (Entry entry : all.ofRoot()) {
            if (entry.name().equals(SourcePaths.SITE)) {
                readFile(entry);
            } else if (entry.name().equals(SourcePaths.NOTICES)) {
                readNotices(entry);
            } else if (entry.name().equals(SourcePaths.RULE_SETS) && entry.isFolder()) {
                readRuleSets(entry);
            }
        }
        return findings.with(new Sources(files, unread, folders));
    }

    private void readRuleSets(Entry folder) throws IOException {
        for (Entry entry : all.in(folder)) {
            if (RULE_SET.matcher(entry.name()).matches() && !entry.isFolder()) {
                readFile(entry);
            } else {
                unexpected(entry, Set.of());
            }
        }
    }

    private void readNotices(Entry notices) throws IOException {
        if (!notices.isFolder()) {
            unexpected(notices, Set.of());
            return;
        }
        for (Entry entry : all.in(notices)) {
            if (entry.isFolder()) {
                readNotice(entry);
            } else {
                unexpected(entry, Set.of());
            }
        }
    }

    private void readNotice(Entry notice) throws IOException {
        folders.add(notice.path());
        for (Entry entry : all.in(notice)) {
            if (entry.isFolder()) {
                readVersion(entry);
            } else if (OF_NOTICE.contains(entry.name())) {
                readFile(entry);
            } else {
                unexpected(entry, OF_NOTICE);
            }
        }
    }

    private void readVersion(Entry version) throws IOException {
        List<Entry> entries = all.in(version);
        boolean meantAsVersion =
                version.name().equals(VersionName.DRAFT)
                        || Character.isDigit(version.name().charAt(0))
                        || entries.stream().anyMatch(entry -> isOfVersion(entry.name()));
        if (!meantAsVersion) {
            unexpected(version, Set.of(VersionName.DRAFT));
            return;
        }
        folders.add(version.path());
        for (Entry entry : entries) {
            boolean folder = entry.isFolder();
            if (folder
                    && entry.name().equals(SourcePaths.SEALED)
                    && !version.name().equals(VersionName.DRAFT)) {
                readSealed(entry);
            } else if (!folder && isOfVersion(entry.name())) {
                readFile(entry);
            } else {
                unexpected(entry, OF_VERSION);
            }
        }
    }

    private void readSealed(Entry sealed) throws IOException {
        for (Entry entry : all.in(sealed)) {
            if (SEALED.matcher(entry.name()).matches()) {
                readFile(entry, MAX_SEALED_BYTES);
            } else {
                unexpected(entry, Set.of("article.txt", "told.txt", "inputs.yaml"));
            }
        }
    }

    private static boolean isOfVersion(String name) {
        return TEXT.matcher(name).matches() || name.equals(SourcePaths.DISCLOSURES);
    }

    private void readFile(Entry entry) throws IOException {
        readFile(entry, MAX_BYTES);
    }

    private void readFile(Entry entry, int limit) throws IOException {
        if (entry.isFolder()) {
            all.refuse(entry, "a folder, where a file is read", "put a plain file here");
            return;
        }
        Optional<byte[]> bytes;
        try {
            bytes = reader.read(entry.there(), limit);
        } catch (AccessDeniedException e) {
            all.refuseClosed(entry);
            return;
        }
        if (bytes.isEmpty()) {
            all.refuse(
                    Rule.SOURCE_LIMIT,
                    entry,
                    "the file has more than " + limit + " bytes, and is not read",
                    "take out what is not text of the notice");
        } else {
            SourceDecoder.Decoded decoded = SourceDecoder.decode(entry.path(), bytes.get());
            if (decoded.findings().isEmpty()) {
                files.put(
                        entry.path(),
                        kept
                                ? Sources.StoredText.of(decoded.text())
                                : new TextOnDisk(reader, entry, limit, Digest.of(bytes.get())));
            } else {
                unread.add(entry.path());
                findings.take(new Reading<>(entry.path(), decoded.findings()));
            }
        }
    }

    private void unexpected(Entry entry, Set<String> known) {
        findings.add(
                Rule.UNEXPECTED_FILE,
                Place.startOf(entry.path()),
                "nothing reads this " + (entry.isFolder() ? "folder" : "file"),
                NearestName.of(entry.name(), known)
                        .filter(name -> !name.equals(entry.name()))
                        .map(name -> "did you mean '" + name + "'?")
                        .orElse("move it out of " + SourcePaths.NOTICES + "/, or delete it"));
    }
}
