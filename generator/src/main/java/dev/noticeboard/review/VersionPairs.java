package dev.noticeboard.review;

import dev.noticeboard.model.Notice;
import dev.noticeboard.model.SourcePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which version of a notice without a proposal is which one with it.
 *
 * <p>A version is itself wherever both have its name. Where exactly one version goes and exactly
 * one comes, the one became the other: a draft got its date, or an effective date was moved.
 *
 * @param became the older names by the newer ones
 * @param added the names of the versions that come from nowhere
 * @param removed the names of the versions that go
 */
record VersionPairs(Map<String, String> became, List<String> added, List<String> removed) {

    static VersionPairs of(String slug, SiteState before, SiteState after) {
        TreeSet<String> older = new TreeSet<>(before.versions(slug).keySet());
        TreeSet<String> newer = new TreeSet<>(after.versions(slug).keySet());
        Map<String, String> became = new TreeMap<>();
        newer.stream().filter(older::contains).forEach(name -> became.put(name, name));
        List<String> added = new ArrayList<>(newer);
        List<String> removed = new ArrayList<>(older);
        added.removeAll(older);
        removed.removeAll(newer);
        if (added.size() == 1 && removed.size() == 1) {
            became.put(added.get(0), removed.get(0));
            return new VersionPairs(became, List.of(), List.of());
        }
        return new VersionPairs(became, added, removed);
    }

    /** The folders of all versions that have another name now: the new ones by the old ones. */
    static Map<String, String> renamed(SiteState before, SiteState after) {
        Map<String, String> renamed = new TreeMap<>();
        for (Notice notice : after.notices()) {
            String folder = SourcePaths.folder(notice.slug()) + "/";
            of(notice.slug(), before, after)
                    .became()
                    .forEach(
                            (newer, older) -> {
                                if (!newer.equals(older)) {
                                    renamed.put(folder + older + "/", folder + newer + "/");
                                }
                            });
        }
        return renamed;
    }

    /** What a version was called before, where it is one of those that were there. */
    Optional<String> before(String version) {
        return Optional.ofNullable(became.get(version));
    }
}
