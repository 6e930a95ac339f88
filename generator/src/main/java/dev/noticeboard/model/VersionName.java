package dev.noticeboard.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which version is meant.
 *
 * @param notice the notice's slug
 * @param version its date as ISO 8601, or {@code draft}
 */
public record VersionName(String notice, String version) {

    /** What a version is called that has no date yet. */
    public static final String DRAFT = "draft";

    private static final Pattern OF_DRAFT =
            Pattern.compile(SourcePaths.NOTICES + "/[^/]+/" + DRAFT + "/.*");

    public static VersionName of(Version version) {
        return new VersionName(version.notice(), version.name());
    }

    /**
     * The folder of the version that a file is in, or that is meant itself: the first three steps
     * of its path from the root of the sources; empty where it has fewer.
     */
    public static Optional<String> folderOf(String file) {
        String[] steps = file.split("/", 4);
        return steps.length < 3
                ? Optional.empty()
                : Optional.of(steps[0] + "/" + steps[1] + "/" + steps[2]);
    }

    /** Whether a file is in the folder of a draft. */
    public static boolean isOfDraft(String file) {
        return OF_DRAFT.matcher(file).matches();
    }

    /** The folder of its notice, from the root of the sources. */
    public String noticeFolder() {
        return SourcePaths.folder(notice);
    }

    /** Its folder, from the root of the sources. */
    public String folder() {
        return noticeFolder() + "/" + version;
    }

    /** The file that holds its text in the site's first language. */
    public String text() {
        return folder() + "/" + SourcePaths.TEXT;
    }

    /** The file that holds its facts. */
    public String disclosures() {
        return folder() + "/" + SourcePaths.DISCLOSURES;
    }

    /** The folder that only Noticeboard writes to. */
    public String sealed() {
        return folder() + "/" + SourcePaths.SEALED;
    }

    /** As it is written on the command line: {@code privacy 2024-03-01}. */
    @Override
    public String toString() {
        return notice + " " + version;
    }
}
