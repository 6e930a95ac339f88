package dev.noticeboard.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the files of one notice in one language are.
 *
 * @param folder the path of the folder that holds them all, below the site's root, ending in {@code
 *     /}
 */
public record NoticeAddresses(String folder) {

    private static final String HISTORY = "history/" + SiteAddresses.INDEX;

    private static final Pattern DATED =
            Pattern.compile("((?:.*/)?([^/]+)/)(\\d{4}-\\d{2}-\\d{2}|draft)/index\\.html");

    /**
     * The permanent address of a version, taken apart.
     *
     * @param notice where its notice's files are
     * @param slug the notice's slug
     * @param version the name of the version
     */
    public record Dated(NoticeAddresses notice, String slug, String version) {

        /**
         * A path taken apart; what follows a version, as in {@code changes/}, is not its address.
         */
        public static Optional<Dated> of(String path) {
            Matcher parts = DATED.matcher(path);
            return parts.matches()
                    ? Optional.of(
                            new Dated(
                                    new NoticeAddresses(parts.group(1)),
                                    parts.group(2),
                                    parts.group(3)))
                    : Optional.empty();
        }

        /** Whether it is that of a draft, which nobody keeps. */
        public boolean isDraft() {
            return version.equals(VersionName.DRAFT);
        }
    }

    /** Whether a path is that of a notice's history. */
    public static boolean isHistory(String path) {
        return path.endsWith("/" + HISTORY);
    }

    /** The page that shows the version in effect. */
    public String current() {
        return folder + SiteAddresses.INDEX;
    }

    /** The page that lists all versions. */
    public String history() {
        return folder + HISTORY;
    }

    /** The page that lists, for each section, the versions that changed it. */
    public String sections() {
        return folder + "history/sections/" + SiteAddresses.INDEX;
    }

    /** The page that shows what became of what the laws ask for. */
    public String coverage() {
        return folder + "coverage/" + SiteAddresses.INDEX;
    }

    /** RFC 4287. */
    public String feed() {
        return folder + "feed.xml";
    }

    /** All versions, for programs. */
    public String versions() {
        return folder + "versions.json";
    }

    /** The page that a version has for ever. */
    public String dated(String version) {
        return page(version, "");
    }

    /** The page that says what a version changed. */
    public String changes(String version) {
        return page(version, "changes/");
    }

    /** The same for programs. */
    public String changesData(String version) {
        return folder + version + "/changes.json";
    }

    /** The page that says what has changed since a version that is over. */
    public String since(String version) {
        return page(version, "since/");
    }

    /** The page that says what a correction changed. */
    public String correction(String version, int number) {
        return page(version, "corrections/" + number + "/");
    }

    /** The page that says, in the preview of a proposal, what it changes in a version. */
    public String proposed(String version) {
        return page(version, "proposed/");
    }

    private String page(String version, String below) {
        return folder + version + "/" + below + SiteAddresses.INDEX;
    }
}
