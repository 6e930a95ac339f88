package dev.noticeboard.render.page;

import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Markup;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.render.notice.Comparisons;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.theme.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that show what corrections changed in the sealed texts of a notice in one language. */
public final class CorrectionRedlines {

    private final LocalizedNotice localized;
    private final RedlinePages pages;
    private final Comparisons comparisons;
    private final Phrases phrases;

    /**
     * The corrections of a notice.
     *
     * @param localized the notice in the language of the pages
     * @param pages its redline pages
     * @param comparisons its texts, compared
     */
    public CorrectionRedlines(
            SiteSources sources,
            LocalizedNotice localized,
            RedlinePages pages,
            Comparisons comparisons) {
        this.localized = localized;
        this.pages = pages;
        this.comparisons = comparisons;
        this.phrases = sources.phrases(localized.language());
    }

    /** The page that shows what a correction changed, where it changed what this language reads. */
    public Optional<Page.RedlinePage> page(Version version, Correction correction) {
        if (!correction.isIn(localized.language())) {
            return Optional.empty();
        }
        Address address = localized.correction(version, correction);
        RedlinePages.Subject subject = subject(version, correction, address);
        List<Markup> remarks = new ArrayList<>();
        Optional<Redline> text = comparisons.correction(correction);
        remarks.add(opening(version, correction, address, text.isPresent()));
        if (correction.technical()) {
            remarks.add(phrases.sentence("correction.technical", Map.of(), Map.of()));
        }
        remarks.addAll(new ToldPhrases(localized, phrases).of(correction));
        return Optional.of(
                text.map(
                                redline ->
                                        pages.page(
                                                subject,
                                                redline,
                                                localized.dated(version).from(address.path()),
                                                new RedlinePages.Told(
                                                        remarks, List.of(), List.of(), List.of())))
                        .orElseGet(() -> pages.withoutText(subject, remarks, List.of())));
    }

    private Markup opening(
            Version version, Correction correction, Address address, boolean changesText) {
        return phrases.sentence(
                changesText ? "correction.text" : "correction.told",
                Map.of(
                        "version", phrases.time(version.effective().orElseThrow()),
                        "reason", CorrectionPhrases.reason(version, correction, phrases)),
                Map.of("current", localized.dated(version).from(address.path())));
    }

    private RedlinePages.Subject subject(Version version, Correction correction, Address address) {
        String day = phrases.messages().date(correction.day());
        String title = localized.article(version).title();
        return new RedlinePages.Subject(
                version,
                address,
                phrases.sentence(
                        "correction.heading",
                        Map.of("date", phrases.time(correction.day())),
                        Map.of()),
                phrases.words("correction.heading", Map.of("date", day)),
                phrases.words("correction.title", Map.of("date", day, "notice", title)),
                pages.elsewhere(
                        other -> other.has(version) && correction.isIn(other.language()),
                        other -> other.correction(version, correction)));
    }
}
