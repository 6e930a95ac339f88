package dev.noticeboard.build;

import dev.noticeboard.model.Version;
import dev.noticeboard.source.text.Sources;

/**
 * Which version is meant.
 *
 * @param notice the notice's slug
 * @param version its date as ISO 8601, or {@code draft}
 */
public record VersionName(String notice, String version) {

    public static VersionName of(Version version) {
        return new VersionName(version.notice(), version.name());
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
