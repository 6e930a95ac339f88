package dev.noticeboard.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.files.FolderReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * All that publishing and verification know of a site, as {@code /manifest.json} states it.
 *
 * @param asOf the day that the site was built as of, ignored where two sites are compared
 * @param files every file but the manifest itself, in the order of their paths
 * @param versions the articles that the site shows, by notice, date and language
 */
public record Manifest(LocalDate asOf, List<Entry> files, List<VersionEntry> versions) {

    /** Where the manifest lies below the site's root. */
    public static final String PATH = "manifest.json";

    public Manifest {
        files = List.copyOf(files);
        versions = List.copyOf(versions);
    }

    /**
     * A file of the site.
     *
     * @param path its path below the site's root
     * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal
     * @param mediaType its media type
     * @param permanent whether its address must never die
     * @param anchors its permanent anchors
     */
    public record Entry(
            String path, String sha256, String mediaType, boolean permanent, List<String> anchors) {
        public Entry {
            anchors = List.copyOf(anchors);
        }

        private static Entry of(SiteFile file) {
            return new Entry(
                    file.path(), file.sha256(), file.mediaType(), file.permanent(), file.anchors());
        }

        private Json toJson() {
            return Json.object()
                    .with("path", path)
                    .with("sha256", sha256)
                    .with("media-type", mediaType)
                    .with("permanent", permanent)
                    .with("anchors", Json.strings(anchors));
        }
    }

    /**
     * An article of the site.
     *
     * @param notice the notice's slug
     * @param date the effective date as ISO 8601
     * @param lang the language's BCP 47 tag
     * @param article the SHA-256 of the article's canonical form, in lower-case hexadecimal
     * @param sealed whether the version is sealed
     * @param replaced the digests of the articles that corrections have replaced, oldest first
     * @param told the SHA-256 of what is told of the version beside its text; empty in a manifest
     *     from before that was sealed
     * @param toldReplaced the digests of what was told before corrections, oldest first
     * @param added the day, as ISO 8601, on which it was added to a history that had begun after
     *     it; empty for all others
     */
    public record VersionEntry(
            String notice,
            String date,
            String lang,
            String article,
            boolean sealed,
            List<String> replaced,
            Optional<String> told,
            List<String> toldReplaced,
            Optional<String> added) {

        public VersionEntry {
            replaced = List.copyOf(replaced);
            toldReplaced = List.copyOf(toldReplaced);
        }

        /** A version that was in the history from its beginning. */
        public VersionEntry(
                String notice,
                String date,
                String lang,
                String article,
                boolean sealed,
                List<String> replaced,
                Optional<String> told,
                List<String> toldReplaced) {
            this(
                    notice,
                    date,
                    lang,
                    article,
                    sealed,
                    replaced,
                    told,
                    toldReplaced,
                    Optional.empty());
        }

        private Json toJson() {
            Json.Members entry =
                    Json.object()
                            .with("notice", notice)
                            .with("date", date)
                            .with("lang", lang)
                            .with("article", article)
                            .with("sealed", sealed)
                            .with("replaced", Json.strings(replaced))
                            .with("added", added);
            return told.map(
                            digest ->
                                    entry.with("told", digest)
                                            .with("told-replaced", Json.strings(toldReplaced)))
                    .orElse(entry);
        }
    }

    /**
     * A file that is not as a manifest says.
     *
     * @param path its path below the folder
     * @param kind what is different
     */
    public record Difference(String path, Kind kind) {

        /** What can be different about a file. */
        public enum Kind {
            /** The manifest lists it and the folder has it not. */
            MISSING,
            /** Its bytes are others, or it is no plain file. */
            CHANGED,
            /** The folder has it and the manifest does not list it. */
            EXTRA
        }

        /** Such as {@code changed: privacy/index.html}. */
        @Override
        public String toString() {
            return kind.name().toLowerCase(Locale.ROOT) + ": " + path;
        }
    }

    /**
     * The manifest of some files, sorted by path, and versions, sorted by notice, date and
     * language.
     *
     * @throws IllegalArgumentException where two files have one path, or one is the manifest's own
     */
    public static Manifest of(LocalDate asOf, List<SiteFile> files, List<VersionEntry> versions) {
        Set<String> paths = new HashSet<>(Set.of(PATH));
        for (SiteFile file : files) {
            if (!paths.add(file.path())) {
                throw new IllegalArgumentException("two files at " + file.path());
            }
        }
        return new Manifest(
                asOf,
                files.stream().map(Entry::of).sorted(Comparator.comparing(Entry::path)).toList(),
                versions.stream()
                        .sorted(
                                Comparator.comparing(VersionEntry::notice)
                                        .thenComparing(VersionEntry::date)
                                        .thenComparing(VersionEntry::lang))
                        .toList());
    }

    /**
     * Reads {@code manifest.json}. Fields that it does not know are passed over, for the format
     * only ever gains fields.
     *
     * @return the manifest, every path in it one that stays below its folder; or why it is none
     */
    public static Parsed<Manifest> parse(String text) {
        return new ManifestReader().read(text);
    }

    /** The text of {@code manifest.json}. */
    public String toJson() {
        return Json.object()
                .with("as-of", asOf.toString())
                .with("files", Json.array(files, Entry::toJson))
                .with("versions", Json.array(versions, VersionEntry::toJson))
                .pretty();
    }

    /** The SHA-256 of {@code manifest.json}, in lower-case hexadecimal. */
    public String sha256() {
        return SiteFile.sha256(toJson().getBytes(UTF_8));
    }

    /** Whether another manifest describes the same site, whatever day each was built as of. */
    public boolean isSameSiteAs(Manifest other) {
        return files.equals(other.files) && versions.equals(other.versions);
    }

    /**
     * Holds a folder against this manifest, file by file and byte by byte; {@code manifest.json}
     * itself is left out.
     *
     * @return what is different, in the order of the paths; nothing where the folder is this site
     * @throws IOException where the folder cannot be read
     */
    public List<Difference> differences(Path folder) throws IOException {
        FolderReader reader = FolderReader.of(folder);
        List<Difference> differences = new ArrayList<>();
        Set<String> listed = new HashSet<>(Set.of(PATH));
        for (Entry entry : files) {
            listed.add(entry.path());
            if (!reader.has(entry.path())) {
                differences.add(new Difference(entry.path(), Difference.Kind.MISSING));
            } else if (reader.fileUpTo(entry.path(), SiteFile.MAX_BYTES)
                    .map(SiteFile::sha256)
                    .filter(entry.sha256()::equals)
                    .isEmpty()) {
                differences.add(new Difference(entry.path(), Difference.Kind.CHANGED));
            }
        }
        for (String path : reader.below("")) {
            if (!path.endsWith("/") && !listed.contains(path)) {
                differences.add(new Difference(path, Difference.Kind.EXTRA));
            }
        }
        differences.sort(Comparator.comparing(Difference::path));
        return List.copyOf(differences);
    }
}
