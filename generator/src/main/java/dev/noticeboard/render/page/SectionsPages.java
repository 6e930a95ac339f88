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
import dev.noticeboard.render.notice.Edition;
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
    private final Edition edition;
    private final List<Edition> editions;
    private final Phrases phrases;
    private final String page;

    /**
     * The page of a notice.
     *
     * @param edition the notice in the language of the page
     * @param editions the notice in every language
     */
    public SectionsPages(
            SiteSources sources, Frames frames, Edition edition, List<Edition> editions) {
        this.sources = sources;
        this.frames = frames;
        this.edition = edition;
        this.editions = editions;
        this.phrases = sources.phrases(edition.language());
        this.page = edition.sections().path();
    }

    /** The page. */
    public Page.SectionsPage of(SectionHistories histories) {
        return new Page.SectionsPage(
                frames.frame(particulars()),
                edition.notice().slug(),
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
        Address redline = edition.changes(version);
        String target =
                step.change()
                        .map(change -> redline.at(SectionName.of(change)))
                        .orElseGet(() -> edition.dated(version))
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
        return phrases.ofNotice(words, edition.language());
    }

    private Frames.Particulars particulars() {
        String organization = sources.site().organization().name().in(edition.language());
        String heading = phrases.words("sections.heading", Map.of("notice", edition.title()));
        String name = phrases.words("breadcrumb.sections");
        return new Frames.Particulars(
                edition.language(),
                page,
                phrases.words(
                        "title.sections",
                        Map.of("notice", edition.title(), "organization", organization)),
                heading,
                Optional.empty(),
                false,
                List.of(
                        new Page.NamedLink(edition.title(), edition.shortAddress().from(page)),
                        new Page.NamedLink(
                                phrases.words("breadcrumb.history"), edition.history().from(page))),
                Optional.of(name),
                elsewhere(),
                edition.sections(),
                List.of(Frames.relation("version-history", edition.history().from(page))),
                Optional.of(JsonLd.about(sources, edition, heading, edition.sections())),
                edition.title() + " · " + organization,
                name,
                Optional.empty(),
                Optional.of(edition));
    }

    private List<Frames.Elsewhere> elsewhere() {
        return editions.stream()
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
