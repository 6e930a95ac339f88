package dev.noticeboard.render.page;

import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.notice.LanguageNames;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import java.util.Map;
import java.util.Optional;

/**
 * What pages say of a correction: its day, its reason and the way to its redline.
 *
 * @param localized the notice in the language of the page
 * @param original the notice in the language that counts
 */
record CorrectionPhrases(SiteSources sources, LocalizedNotice localized, LocalizedNotice original) {

    /** What the pages of a version say of a correction of the text that is read there. */
    Markup banner(Version version, Correction correction, String page) {
        return sentence("banner.corrected", localized, version, correction, page);
    }

    /**
     * What the history says: of a correction of this text, or else of the original, since it is the
     * original that counts. Empty where the correction is of neither.
     */
    Optional<Markup> inHistory(Version version, Correction correction) {
        String page = localized.history().path();
        if (correction.isIn(localized.language())) {
            return Optional.of(
                    sentence("history.correction", localized, version, correction, page));
        }
        return correction.isIn(original.language()) && original.has(version)
                ? Optional.of(
                        sentence(
                                "history.correction-original", original, version, correction, page))
                : Optional.empty();
    }

    /**
     * A sentence.
     *
     * @param key its key; that of the one for technical corrections ends in {@code -technical}
     * @param corrected the notice in the language whose text was corrected
     */
    private Markup sentence(
            String key,
            LocalizedNotice corrected,
            Version version,
            Correction correction,
            String page) {
        Phrases phrases = sources.phrases(localized.language());
        return phrases.linked(
                correction.technical() ? key + "-technical" : key,
                Map.of(
                        "date", phrases.time(correction.day()),
                        "reason", reason(version, correction, phrases),
                        "language", LanguageNames.marked(sources, corrected.language(), phrases)),
                Map.of(
                        "correction",
                        corrected
                                .target(corrected.correction(version, correction), page, localized)
                                .of(version, " · " + correction.number(), phrases)));
    }

    /** The reason of a correction, in the language that it is in, without its full stop. */
    static Markup reason(Version version, Correction correction, Phrases phrases) {
        String words = withoutStop(correction.reason());
        return correction.reason().equals(Correction.OWN_REASON)
                ? phrases.ofNotice(words, "en")
                : phrases.ofVersion(words, version);
    }

    /** A reason without its full stop: the sentence that it stands in has one of its own. */
    static String withoutStop(String reason) {
        return reason.strip().replaceFirst("[.\u3002]$", "");
    }
}
