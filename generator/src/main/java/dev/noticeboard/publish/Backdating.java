package dev.noticeboard.publish;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.Manifest.VersionEntry;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Versions that would come into a published history with a date before the published site was
 * built: visitors of that site were shown something else on those days.
 *
 * <p>One that was sealed as past, and is older than all that is published of its notice, says on
 * its own page when it was added, and passes. A notice of which nothing is published yet brings its
 * history with it, and a version that was published in one language may come in another.
 *
 * @param before what is published now
 * @param after what is to be published
 */
record Backdating(Manifest before, Manifest after) {

    /** One finding for each such version, at its folder. */
    List<Finding> findings() {
        Map<String, String> first = new LinkedHashMap<>();
        Set<String> known = new HashSet<>();
        for (VersionEntry version : before.versions()) {
            // ISO 8601 dates sort as text.
            first.merge(version.notice(), version.date(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            known.add(folder(version));
        }
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (VersionEntry version : after.versions()) {
            Optional<String> oldest = Optional.ofNullable(first.get(version.notice()));
            boolean back =
                    oldest.isPresent()
                            && !known.contains(folder(version))
                            && version.date().compareTo(before.asOf().toString()) < 0;
            if (back && !isPast(version, oldest.get())) {
                findings.put(folder(version), finding(version, oldest.get()));
            }
        }
        return List.copyOf(findings.values());
    }

    private static boolean isPast(VersionEntry version, String oldest) {
        return version.added().isPresent() && isOlder(version, oldest);
    }

    private static boolean isOlder(VersionEntry version, String oldest) {
        return version.date().compareTo(oldest) < 0;
    }

    private Finding finding(VersionEntry version, String oldest) {
        return Finding.of(
                Rule.BACKDATED,
                Place.startOf(folder(version)),
                "this version is new, and would have taken effect on %s, though the site as it was"
                                .formatted(version.date())
                        + " published on %s did not have it".formatted(before.asOf()),
                isOlder(version, oldest)
                        ? "if it applied before %s, the first that is published, seal it with"
                                        .formatted(oldest)
                                + " noticeboard seal %s %s --past"
                                        .formatted(version.notice(), version.date())
                        : "name the folder by a day from " + before.asOf() + " on");
    }

    private static String folder(VersionEntry version) {
        return new VersionName(version.notice(), version.date()).folder();
    }
}
