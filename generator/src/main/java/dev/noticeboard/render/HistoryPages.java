package dev.noticeboard.render;

import dev.noticeboard.model.ChangeKind;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page that lists every version of a notice, and answers what applied on a given day. */
final class HistoryPages {

    private final SiteSources sources;
    private final Frames frames;

    HistoryPages(SiteSources sources, Frames frames) {
        this.sources = sources;
        this.frames = frames;
    }

    /**
     * The history of a notice.
     *
     * @param edition the notice in the language of the page
     * @param editions the notice in every language
     */
    Page.HistoryPage of(Edition edition, List<Edition> editions) {
        Phrases phrases = sources.phrases(edition.language());
        String page = edition.history().path();
        String organization = sources.site().organization().name().in(edition.language());
        Map<String, String> places =
                Map.of("notice", edition.title(), "organization", organization);
        Page.Frame frame =
                frames.frame(
                        new Frames.Particulars(
                                edition.language(),
                                page,
                                phrases.words("title.history", places),
                                phrases.words("history.heading", Map.of("notice", edition.title())),
                                Optional.empty(),
                                false,
                                List.of(
                                        new Page.NamedLink(
                                                edition.title(),
                                                edition.shortAddress().from(page))),
                                Optional.of(phrases.words("breadcrumb.history")),
                                elsewhere(editions),
                                edition.history(),
                                List.of(),
                                Optional.empty(),
                                edition.title() + " · " + organization,
                                phrases.words("breadcrumb.history"),
                                Optional.empty(),
                                Optional.of(edition.history())));
        List<Version> versions = new ArrayList<>(edition.versions());
        Collections.reverse(versions);
        return new Page.HistoryPage(
                frame,
                edition.notice().slug(),
                phrases.words("history.question"),
                versions.stream().map(version -> row(version, edition, phrases)).toList());
    }

    private static List<Frames.Elsewhere> elsewhere(List<Edition> editions) {
        return editions.stream()
                .filter(other -> other.shown().isPresent())
                .map(other -> new Frames.Elsewhere(other.language(), other.history(), false))
                .toList();
    }

    private static Page.VersionRow row(Version version, Edition edition, Phrases phrases) {
        Timeline timeline = edition.timeline();
        Markup start = version.effective().map(phrases::time).orElse(Markup.NONE);
        String label = version.label().map(words -> " · " + words).orElse("");
        Markup name =
                new Html()
                        .open(
                                "a",
                                Map.of(
                                        "href",
                                        edition.dated(version).from(edition.history().path())))
                        .markup(start)
                        .close("a")
                        .text(label)
                        .done();
        boolean applies = timeline.everApplies(version);
        Markup to =
                applies
                        ? timeline.until(version)
                                .map(phrases::time)
                                .orElse(plain(phrases, "history.until-further-notice"))
                        : plain(phrases, "history.never");
        return new Page.VersionRow(
                version.name(),
                name,
                applies ? start : plain(phrases, "history.never"),
                to,
                phrases.words("status." + timeline.status(version).word()),
                phrases.words("kind." + kind(version)));
    }

    private static String kind(Version version) {
        return version.change().map(ChangeKind::word).orElse("not-stated");
    }

    private static Markup plain(Phrases phrases, String key) {
        return new Markup(Html.escaped(phrases.words(key)));
    }
}
