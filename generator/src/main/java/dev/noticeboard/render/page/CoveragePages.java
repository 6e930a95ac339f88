package dev.noticeboard.render.page;

import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.data.JsonLd;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.theme.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page that shows what the laws ask of a notice and what became of it, where the notice
 * publishes that. It is there in the language that counts alone, and speaks English.
 */
public final class CoveragePages {

    private static final String ENGLISH = "en";

    private final SiteSources sources;
    private final Frames frames;

    public CoveragePages(SiteSources sources, Frames frames) {
        this.sources = sources;
        this.frames = frames;
    }

    /** The page of a notice; empty where it has none. */
    public Optional<Page.CoveragePage> of(
            LocalizedNotice localized, List<LocalizedNotice> localizations) {
        return Optional.ofNullable(sources.coverage().get(localized.notice().slug()))
                .filter(markup -> localized.original())
                .map(
                        markup ->
                                new Page.CoveragePage(
                                        frames.frame(particulars(localized, localizations)),
                                        inEnglish(localized, markup)));
    }

    private Markup inEnglish(LocalizedNotice localized, Markup markup) {
        String words = sources.phrases(localized.language()).messages().language();
        return words.equals(ENGLISH)
                ? markup
                : new Html()
                        .open("div", Map.of("dir", "ltr", "lang", ENGLISH))
                        .newline()
                        .markup(markup)
                        .close("div")
                        .newline()
                        .done();
    }

    private Frames.Particulars particulars(
            LocalizedNotice localized, List<LocalizedNotice> localizations) {
        Phrases phrases = sources.phrases(localized.language());
        String page = localized.coverage().path();
        String organization = sources.site().organization().name().in(localized.language());
        String heading = phrases.words("coverage.heading", Map.of("notice", localized.title()));
        String name = phrases.words("breadcrumb.coverage");
        return new Frames.Particulars(
                localized.language(),
                page,
                phrases.words(
                        "title.coverage",
                        Map.of("notice", localized.title(), "organization", organization)),
                heading,
                Optional.empty(),
                false,
                List.of(new Page.NamedLink(localized.title(), localized.shortAddress().from(page))),
                Optional.of(name),
                localizations.stream()
                        .filter(other -> other.shown().isPresent())
                        .map(other -> elsewhere(localized, other))
                        .toList(),
                localized.coverage(),
                List.of(),
                Optional.of(JsonLd.about(sources, localized, heading, localized.coverage())),
                localized.title() + " · " + organization,
                name,
                Optional.empty(),
                Optional.of(localized));
    }

    private static Frames.Elsewhere elsewhere(LocalizedNotice localized, LocalizedNotice other) {
        return other.language().equals(localized.language())
                ? new Frames.Elsewhere(other.language(), localized.coverage(), false)
                : new Frames.Elsewhere(other.language(), other.shortAddress(), true);
    }
}
