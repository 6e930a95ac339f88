package dev.noticeboard.render.page;

import dev.noticeboard.model.Status;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Timeline.Period;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.data.JsonLd;
import dev.noticeboard.render.notice.LanguageNames;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.notice.VersionFacts;
import dev.noticeboard.render.notice.VersionLinks;
import dev.noticeboard.render.theme.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page that lists every version of a notice, and answers what applied on a given day. */
public final class HistoryPages {

    private final SiteSources sources;
    private final Frames frames;

    public HistoryPages(SiteSources sources, Frames frames) {
        this.sources = sources;
        this.frames = frames;
    }

    /**
     * The history of a notice.
     *
     * @param localized the notice in the language of the page
     * @param localizations the notice in every language, the one that counts first
     */
    public Page.HistoryPage of(LocalizedNotice localized, List<LocalizedNotice> localizations) {
        Phrases phrases = sources.phrases(localized.language());
        List<Version> versions = new ArrayList<>(localized.versions());
        Collections.reverse(versions);
        return new Page.HistoryPage(
                frames.frame(particulars(localized, localizations, phrases)),
                localized.notice().slug(),
                phrases.words("history.question"),
                versions.stream().map(version -> row(version, localized, phrases)).toList(),
                gaps(localized, localizations.get(0), phrases),
                sections(localized, phrases),
                new VersionGroups(sources, localized, localizations.get(0), phrases).of(versions));
    }

    private static Optional<Page.NamedLink> sections(LocalizedNotice localized, Phrases phrases) {
        return Optional.of(localized.sections().from(localized.history().path()))
                .filter(address -> localized.hasSections())
                .map(address -> new Page.NamedLink(phrases.words("sections.link"), address));
    }

    private Frames.Particulars particulars(
            LocalizedNotice localized, List<LocalizedNotice> localizations, Phrases phrases) {
        String organization = sources.site().organization().name().in(localized.language());
        String page = localized.history().path();
        String heading = phrases.words("history.heading", Map.of("notice", localized.title()));
        return new Frames.Particulars(
                localized.language(),
                page,
                phrases.words(
                        "title.history",
                        Map.of("notice", localized.title(), "organization", organization)),
                heading,
                Optional.empty(),
                false,
                List.of(new Page.NamedLink(localized.title(), localized.shortAddress().from(page))),
                Optional.of(phrases.words("breadcrumb.history")),
                elsewhere(localizations),
                localized.history(),
                List.of(),
                Optional.of(JsonLd.about(sources, localized, heading, localized.history())),
                localized.title() + " · " + organization,
                phrases.words("breadcrumb.history"),
                Optional.empty(),
                Optional.of(localized));
    }

    private static List<Frames.Elsewhere> elsewhere(List<LocalizedNotice> localizations) {
        return localizations.stream()
                .filter(other -> other.shown().isPresent())
                .map(other -> new Frames.Elsewhere(other.language(), other.history(), false))
                .toList();
    }

    private static Page.VersionRow row(
            Version version, LocalizedNotice localized, Phrases phrases) {
        Markup start = version.effective().map(phrases::time).orElse(Markup.NONE);
        Html name = new Html().markup(start);
        version.label().ifPresent(words -> name.text(" · ").markup(Phrases.isolated(words)));
        Optional<Period> period = localized.timeline().period(version);
        Markup never = plain(phrases, "history.never");
        Markup open = plain(phrases, "history.until-further-notice");
        return new Page.VersionRow(
                version.name(),
                name.done(),
                period.map(days -> phrases.time(days.from())).orElse(never),
                period.map(days -> days.to().map(phrases::time).orElse(open)).orElse(never),
                new VersionFacts(localized, phrases).kind(version),
                new VersionLinks(localized, phrases).from(localized.history().path(), version));
    }

    /**
     * On which days nothing in the table applied: no version did, or one without this language, and
     * then where to read the original.
     */
    private List<Markup> gaps(
            LocalizedNotice localized, LocalizedNotice original, Phrases phrases) {
        Timeline timeline = localized.timeline();
        List<Markup> gaps = new ArrayList<>();
        for (Version version : timeline.versions()) {
            if (!localized.has(version)) {
                timeline.period(version)
                        .map(days -> elsewhere(version, days, localized, original))
                        .ifPresent(gaps::add);
            }
            if (timeline.everApplies(version)) {
                timeline.gapAfter(version)
                        .map(days -> gap("history.gap", days, phrases))
                        .ifPresent(gaps::add);
            }
        }
        Collections.reverse(gaps);
        return gaps;
    }

    private Markup elsewhere(
            Version version, Period days, LocalizedNotice localized, LocalizedNotice original) {
        Phrases phrases = sources.phrases(localized.language());
        boolean ahead = localized.timeline().status(version) == Status.UPCOMING;
        Markup period =
                ahead && days.to().isEmpty()
                        ? phrases.sentence(
                                "facts.from", Map.of("from", phrases.time(days.from())), Map.of())
                        : phrases.period(days);
        Phrases.Target target =
                original.target(original.dated(version), localized.history().path(), localized)
                        .of(version, "", phrases);
        return phrases.linked(
                "history.gap-language",
                Map.of(
                        "period",
                        period,
                        "language",
                        LanguageNames.marked(sources, original.language(), phrases)),
                Map.of("original", target));
    }

    private static Markup gap(String key, Period days, Phrases phrases) {
        return phrases.sentence(key, Map.of("period", phrases.period(days)), Map.of());
    }

    private static Markup plain(Phrases phrases, String key) {
        return new Markup(Html.escaped(phrases.words(key)));
    }
}
