package dev.noticeboard.build;

import dev.noticeboard.model.Version;
import dev.noticeboard.source.text.Sources;
import java.util.Optional;

/**
 * Which version is meant.
 *
 * @param notice the notice's slug
 * @param version its date as ISO 8601, or {@code draft}
 */
public record VersionName(String notice, String version) {

    /** The name of a version. */
    public static VersionName of(Version version) {
        return new VersionName(version.notice(), version.name());
    }

    /**
     * The folder of the version that a file is in, or that is meant itself: the first three steps
     * of its path from the root of the sources; empty where it has fewer.
     */
    static Optional<String> folderOf(String file) {
        String[] steps = file.split("/", 4);
        return steps.length < 3
                ? Optional.empty()
                : Optional.of(steps[0] + "/" + steps[1] + "/" + steps[2]);
    }

    /** The folder of its notice, from the root of the sources. */
    public String noticeFolder() {
        return Sources.NOTICES + "/" + notice;
    }

    /** Its folder, from the root of the sources. */
    public String folder() {
        return noticeFolder() + "/" + version;
    }

    /** As it is written on the command line: {@code privacy 2024-03-01}. */
    @Override
    public String toString() {
        return notice + " " + version;
    }
}
