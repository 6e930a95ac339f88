package dev.noticeboard.render.page;

import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.data.JsonLd;
import dev.noticeboard.render.notice.Edition;
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
    public Optional<Page.CoveragePage> of(Edition edition, List<Edition> editions) {
        return Optional.ofNullable(sources.coverage().get(edition.notice().slug()))
                .filter(markup -> edition.original())
                .map(
                        markup ->
                                new Page.CoveragePage(
                                        frames.frame(particulars(edition, editions)),
                                        inEnglish(edition, markup)));
    }

    private Markup inEnglish(Edition edition, Markup markup) {
        String words = sources.phrases(edition.language()).messages().language();
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

    private Frames.Particulars particulars(Edition edition, List<Edition> editions) {
        Phrases phrases = sources.phrases(edition.language());
        String page = edition.coverage().path();
        String organization = sources.site().organization().name().in(edition.language());
        String heading = phrases.words("coverage.heading", Map.of("notice", edition.title()));
        String name = phrases.words("breadcrumb.coverage");
        return new Frames.Particulars(
                edition.language(),
                page,
                phrases.words(
                        "title.coverage",
                        Map.of("notice", edition.title(), "organization", organization)),
                heading,
                Optional.empty(),
                false,
                List.of(new Page.NamedLink(edition.title(), edition.shortAddress().from(page))),
                Optional.of(name),
                editions.stream()
                        .filter(other -> other.shown().isPresent())
                        .map(other -> elsewhere(edition, other))
                        .toList(),
                edition.coverage(),
                List.of(),
                Optional.of(JsonLd.about(sources, edition, heading, edition.coverage())),
                edition.title() + " · " + organization,
                name,
                Optional.empty(),
                Optional.of(edition));
    }

    private static Frames.Elsewhere elsewhere(Edition edition, Edition other) {
        return other.language().equals(edition.language())
                ? new Frames.Elsewhere(other.language(), edition.coverage(), false)
                : new Frames.Elsewhere(other.language(), other.shortAddress(), true);
    }
}
