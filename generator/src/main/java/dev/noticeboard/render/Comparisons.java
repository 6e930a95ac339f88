package dev.noticeboard.render;

import dev.noticeboard.model.Version;
import dev.noticeboard.redline.Redline;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The versions of a notice in one language, compared: each pair once, whichever page asks. */
final class Comparisons {

    private final Edition edition;
    private final Map<String, Comparison> made = new HashMap<>();

    /**
     * The comparisons of a notice.
     *
     * @param edition the notice in one language
     */
    Comparisons(Edition edition) {
        this.edition = edition;
    }

    /** What a version changed: it and the one that applied before; empty for the first one. */
    Optional<Comparison> changes(Version version) {
        return edition.before(version).map(older -> of(older, version));
    }

    /** What has changed since a version that is over, where another one is in effect. */
    Optional<Comparison> since(Version version) {
        return edition.inEffect()
                .filter(current -> edition.hasSince(version))
                .map(current -> of(version, current));
    }

    private Comparison of(Version older, Version newer) {
        return made.computeIfAbsent(
                older.name() + " " + newer.name(),
                pair -> {
                    Redline redline = Redline.of(edition.article(older), edition.article(newer));
                    return new Comparison(older, newer, redline, redline.counts());
                });
    }
}
