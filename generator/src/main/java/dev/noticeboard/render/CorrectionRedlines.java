package dev.noticeboard.render;

import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Markup;
import dev.noticeboard.redline.Redline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages that show what corrections changed in the sealed texts of a notice in one language. */
final class CorrectionRedlines {

    private final Edition edition;
    private final RedlinePages pages;
    private final Comparisons comparisons;
    private final Phrases phrases;

    /**
     * The corrections of a notice.
     *
     * @param edition the notice in the language of the pages
     * @param pages its redline pages
     * @param comparisons its texts, compared
     */
    CorrectionRedlines(
            SiteSources sources, Edition edition, RedlinePages pages, Comparisons comparisons) {
        this.edition = edition;
        this.pages = pages;
        this.comparisons = comparisons;
        this.phrases = sources.phrases(edition.language());
    }

    /** The page that shows what a correction changed, where it changed this language's text. */
    Optional<Page.RedlinePage> page(Version version, Correction correction) {
        return comparisons
                .correction(correction)
                .map(redline -> page(version, correction, redline));
    }

    private Page.RedlinePage page(Version version, Correction correction, Redline redline) {
        Address address = edition.correction(version, correction);
        Map<String, Markup> places =
                Map.of(
                        "version", phrases.time(version.effective().orElseThrow()),
                        "reason", pages.own(CorrectionWords.withoutStop(correction.reason())));
        String current = edition.dated(version).from(address.path());
        List<Markup> remarks = new ArrayList<>();
        remarks.add(phrases.sentence("correction.text", places, Map.of("current", current)));
        if (correction.technical()) {
            remarks.add(phrases.sentence("correction.technical", Map.of(), Map.of()));
        }
        return pages.page(
                subject(version, correction, address),
                redline,
                current,
                new RedlinePages.Told(remarks, List.of(), List.of(), List.of()));
    }

    private RedlinePages.Subject subject(Version version, Correction correction, Address address) {
        String day = phrases.messages().date(correction.day());
        String title = edition.article(version).title();
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
                        other ->
                                other.has(version)
                                        && correction.before().containsKey(other.language()),
                        other -> other.correction(version, correction)));
    }
}
