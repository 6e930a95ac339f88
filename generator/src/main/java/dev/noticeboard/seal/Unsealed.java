package dev.noticeboard.seal;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import java.util.List;
import java.util.Optional;

/**
 * What has taken effect is on record.
 *
 * <p>The version in effect, whatever the notice has sealed; and once it has sealed anything, every
 * version that ever took effect, since a folder that nobody sealed may be one that was never there
 * when it says that it applied.
 */
public final class Unsealed {

    private Unsealed() {}

    /** The versions of a notice that have to be sealed and are not, as seen on one day. */
    public static List<Finding> findings(Notice notice, Timeline timeline) {
        Optional<Version> inEffect = timeline.inEffect();
        return notice.versions().stream()
                .filter(version -> version.seal().isEmpty())
                .flatMap(
                        version ->
                                inEffect.filter(version::equals).isPresent()
                                        ? Optional.of(inEffect(version)).stream()
                                        : over(notice, version, timeline).stream())
                .toList();
    }

    private static Finding inEffect(Version version) {
        return Finding.of(
                Rule.UNSEALED,
                version.place(),
                "this version is in effect and not sealed, so that nothing tells whether its text"
                        + " changes",
                "seal it with " + command(version));
    }

    private static Optional<Finding> over(Notice notice, Version version, Timeline timeline) {
        boolean applied =
                timeline.everApplies(version)
                        && version.effective()
                                .filter(day -> !day.isAfter(timeline.asOf()))
                                .isPresent();
        if (!applied || notice.seals().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(
                        Rule.UNSEALED,
                        version.place(),
                        "this version has taken effect and is not sealed, as others of the notice"
                                + " are, so that nothing tells whether it is what applied then",
                        "seal it with " + command(version) + past(notice, version)));
    }

    /** What to add where the version would be the first of its history. */
    private static String past(Notice notice, Version version) {
        boolean first =
                notice.seals().stream()
                        .allMatch(
                                entry ->
                                        version.effective()
                                                .filter(day -> day.isBefore(entry.version()))
                                                .isPresent());
        return first ? ", and --past if it was not published before" : "";
    }

    private static String command(Version version) {
        return "noticeboard seal " + version.notice() + " " + version.name();
    }
}
