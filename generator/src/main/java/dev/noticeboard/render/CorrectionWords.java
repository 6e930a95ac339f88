package dev.noticeboard.render;

import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import java.util.Map;
import java.util.Optional;

/**
 * What a page says of a correction.
 *
 * @param edition the notice in the language of the page
 * @param phrases the page's own words
 */
record CorrectionWords(Edition edition, Phrases phrases) {

    /**
     * A sentence with its day, its reason and the way to its redline.
     *
     * @param key the key of the sentence; one for technical corrections ends in {@code -technical}
     * @param page the path of the page that it stands on
     */
    Markup sentence(String key, Version version, Correction correction, String page) {
        Map<String, Markup> places =
                Map.of(
                        "date",
                        phrases.time(correction.day()),
                        "reason",
                        new Markup(Html.escaped(withoutStop(correction.reason()))));
        Map<String, String> targets =
                address(version, correction)
                        .map(address -> Map.of("correction", address.from(page)))
                        .orElse(Map.of());
        return phrases.sentence(correction.technical() ? key + "-technical" : key, places, targets);
    }

    /** The page with its redline, where this language's text was corrected. */
    Optional<Address> address(Version version, Correction correction) {
        return correction.isIn(edition.language())
                ? Optional.of(edition.correction(version, correction))
                : Optional.empty();
    }

    /** A reason without its full stop: the sentence that it stands in has one of its own. */
    static String withoutStop(String reason) {
        return reason.strip().replaceFirst("[.\u3002]$", "");
    }
}
