package dev.noticeboard.seal;

import dev.noticeboard.model.Version;

/** How a version is named on the command line. */
final class VersionLabel {

    private VersionLabel() {}

    /** Such as {@code privacy 2024-03-01}. */
    static String named(Version version) {
        return version.notice() + " " + version.name();
    }
}
