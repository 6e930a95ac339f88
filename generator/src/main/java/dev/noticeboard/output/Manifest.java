package dev.noticeboard.output;

import java.time.LocalDate;
import java.util.List;

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
    }

    /**
     * An article of the site.
     *
     * @param notice the notice's slug
     * @param date the effective date as ISO 8601
     * @param lang the language's BCP 47 tag
     * @param article the SHA-256 of the article's canonical form, in lower-case hexadecimal
     * @param sealed whether the version is sealed
     */
    public record VersionEntry(
            String notice, String date, String lang, String article, boolean sealed) {}
}
