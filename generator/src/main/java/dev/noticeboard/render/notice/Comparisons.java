package dev.noticeboard.render.notice;

import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.article.NotCanonicalException;
import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Version;
import dev.noticeboard.redline.Redline;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The versions of a notice in one language, compared: each pair once, whichever page asks. */
public final class Comparisons {

    private final LocalizedNotice localized;
    private final Map<String, Comparison> made = new HashMap<>();

    /**
     * The comparisons of a notice.
     *
     * @param localized the notice in one language
     */
    public Comparisons(LocalizedNotice localized) {
        this.localized = localized;
    }

    /** What a version changed: it and the one that applied before; empty for the first one. */
    public Optional<Comparison> changes(Version version) {
        return localized.before(version).map(older -> of(older, version));
    }

    /** What has changed since a version that is over, where another one is in effect. */
    public Optional<Comparison> since(Version version) {
        return localized
                .inEffect()
                .filter(current -> localized.hasSince(version))
                .map(current -> of(version, current));
    }

    /** What a correction changed in this language, if it did. */
    public Optional<Redline> correction(Correction correction) {
        String before = correction.text().before().get(localized.language());
        String after = correction.text().after().get(localized.language());
        if (before == null || after == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Redline.of(CanonicalForm.read(before), CanonicalForm.read(after)));
        } catch (NotCanonicalException e) {
            // A sealed file that is not as it was written is an error at its own place.
            return Optional.empty();
        }
    }

    private Comparison of(Version older, Version newer) {
        return made.computeIfAbsent(
                older.name() + " " + newer.name(),
                pair -> {
                    Redline redline =
                            Redline.of(localized.article(older), localized.article(newer));
                    return new Comparison(older, newer, redline, redline.counts());
                });
    }
}
