package dev.noticeboard.render.page;

import dev.noticeboard.model.Version;
import dev.noticeboard.redline.SectionChange;
import java.util.List;
import java.util.Optional;

/**
 * A section through all versions of its notice.
 *
 * @param id the id of its list of versions; it stays what it is, whatever versions come later
 * @param heading what it is called, or was called last
 * @param steps the versions that changed it, oldest first
 */
record SectionHistory(String id, String heading, List<Step> steps) {

    SectionHistory {
        steps = List.copyOf(steps);
    }

    /**
     * What a version did to it.
     *
     * @param change the change; empty where the version is the first one and all of it is new
     * @param count how many numbered changes that makes
     */
    record Step(Version version, Optional<SectionChange> change, int count) {}
}
