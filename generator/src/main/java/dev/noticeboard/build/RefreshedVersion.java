package dev.noticeboard.build;

import dev.noticeboard.model.Version;
import dev.noticeboard.model.VersionName;
import java.util.Optional;

/**
 * Which sealed version takes what comes from outside its folder as it is now, and not as it was
 * sealed.
 *
 * @param name its name; empty where there is none
 */
public record RefreshedVersion(Optional<VersionName> name) {

    /** Every sealed version takes what it had when it was sealed. */
    public static final RefreshedVersion NONE = new RefreshedVersion(Optional.empty());

    /** Whether it is this version. */
    boolean is(Version version) {
        return name.equals(Optional.of(VersionName.of(version)));
    }
}
