package dev.noticeboard.render.page;

import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.redline.SectionChange;
import dev.noticeboard.redline.SectionChange.Outcome;
import dev.noticeboard.render.data.JsonLd;
import dev.noticeboard.render.html.ChangedSections;
import dev.noticeboard.render.html.SectionName;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.theme.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The page that lists, for each section of a notice, the versions that changed it. */
public final class SectionsPages {

    private final SiteSources sources;
    private final Frames frames;
    private final LocalizedNotice localized;
    private final List<LocalizedNotice> localizations;
    private final Phrases phrases;
    private final String page;

    /**
     * The page of a notice.
     *
     * @param localized the notice in the language of the page
     * @param localizations the notice in every language
     */
    public SectionsPages(
            SiteSources sources,
            Frames frames,
            LocalizedNotice localized,
            List<LocalizedNotice> localizations) {
        this.sources = sources;
        this.frames = frames;
        this.localized = localized;
        this.localizations = localizations;
        this.phrases = sources.phrases(localized.language());
        this.page = localized.sections().path();
    }

    public Page.SectionsPage of(SectionHistories histories) {
        return new Page.SectionsPage(
                frames.frame(particulars()),
                localized.notice().slug(),
                phrases.words("sections.text"),
                histories.inOrder().stream().map(this::entry).toList());
    }

    private Page.SectionEntry entry(SectionHistory section) {
        List<Markup> steps = new ArrayList<>();
        section.steps().forEach(step -> steps.add(step(section, step)));
        Collections.reverse(steps);
        return new Page.SectionEntry(section.id(), section.heading(), steps);
    }

    private Markup step(SectionHistory section, SectionHistory.Step step) {
        Map<String, Markup> places = new TreeMap<>();
        places.put("heading", link(section, step));
        places.put("count", new Markup(Integer.toString(step.count())));
        Optional<String> before = step.change().flatMap(SectionName::olderWords);
        before.ifPresent(words -> places.put("before", ofNotice(words)));
        return phrases.sentence(key(step, before.isPresent()), places, Map.of());
    }

    private static String key(SectionHistory.Step step, boolean knowsOlderName) {
        if (step.change().isEmpty()) {
            return "sections.first";
        }
        SectionChange change = step.change().get();
        if (change.outcome() == Outcome.RENAMED && knowsOlderName) {
            return "sections.renamed";
        }
        return change.alsoReworded()
                ? "sections.moved-reworded"
                : ChangedSections.key(change.outcome(), step.count());
    }

    /** The day of a version as the way to its redline, or to the first version's text. */
    private Markup link(SectionHistory section, SectionHistory.Step step) {
        Version version = step.version();
        Address redline = localized.changes(version);
        String target =
                step.change()
                        .map(change -> redline.at(SectionName.of(change)))
                        .orElseGet(() -> localized.dated(version))
                        .from(page);
        Markup of =
                phrases.sentence(
                        "section.link-of",
                        Map.of("heading", ofNotice(section.heading())),
                        Map.of());
        return new Html()
                .open("a", Map.of("href", target))
                .markup(phrases.time(version.effective().orElseThrow()))
                .open("span", Map.of("class", "vh"))
                .markup(of)
                .close("span")
                .close("a")
                .done();
    }

    /** Words of the notice among the page's own. */
    private Markup ofNotice(String words) {
        return phrases.ofNotice(words, localized.language());
    }

    private Frames.Particulars particulars() {
        String organization = sources.site().organization().name().in(localized.language());
        String heading = phrases.words("sections.heading", Map.of("notice", localized.title()));
        String name = phrases.words("breadcrumb.sections");
        return new Frames.Particulars(
                localized.language(),
                page,
                phrases.words(
                        "title.sections",
                        Map.of("notice", localized.title(), "organization", organization)),
                heading,
                Optional.empty(),
                false,
                List.of(
                        new Page.NamedLink(localized.title(), localized.shortAddress().from(page)),
                        new Page.NamedLink(
                                phrases.words("breadcrumb.history"),
                                localized.history().from(page))),
                Optional.of(name),
                elsewhere(),
                localized.sections(),
                List.of(Frames.relation("version-history", localized.history().from(page))),
                Optional.of(JsonLd.about(sources, localized, heading, localized.sections())),
                localized.title() + " · " + organization,
                name,
                Optional.empty(),
                Optional.of(localized));
    }

    private List<Frames.Elsewhere> elsewhere() {
        return localizations.stream()
                .filter(other -> other.shown().isPresent())
                .map(
                        other ->
                                other.hasSections()
                                        ? new Frames.Elsewhere(
                                                other.language(), other.sections(), false)
                                        : new Frames.Elsewhere(
                                                other.language(), other.shortAddress(), true))
                .toList();
    }
}
