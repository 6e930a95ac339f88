package dev.noticeboard.render.page;

import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.notice.VersionFacts;
import dev.noticeboard.render.notice.VersionLinks;
import dev.noticeboard.render.theme.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of a notice with all that is known of them: announced, in effect, earlier,
 * withdrawn.
 *
 * @param localized the notice in the language of the page
 * @param original the notice in the language that counts
 * @param phrases the page's own words
 */
record VersionGroups(
        SiteSources sources, LocalizedNotice localized, LocalizedNotice original, Phrases phrases) {

    /** Up to so many, the earlier versions stand under one heading; beyond, under their years. */
    private static final int FEW_VERSIONS = 12;

    /** The versions in their groups, in the order given; a group without a version is left out. */
    List<Page.VersionGroup> of(List<Version> versions) {
        long earlier = versions.stream().filter(version -> is(Status.SUPERSEDED, version)).count();
        Map<String, List<Page.VersionEntry>> groups = new LinkedHashMap<>();
        for (Status status :
                List.of(Status.UPCOMING, Status.IN_EFFECT, Status.SUPERSEDED, Status.WITHDRAWN)) {
            versions.stream()
                    .filter(version -> is(status, version))
                    .forEach(
                            version ->
                                    groups.computeIfAbsent(
                                                    heading(version, status, earlier),
                                                    heading -> new ArrayList<>())
                                            .add(entry(version)));
        }
        return groups.entrySet().stream()
                .map(group -> new Page.VersionGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private boolean is(Status status, Version version) {
        return localized.timeline().status(version) == status;
    }

    private String heading(Version version, Status status, long earlier) {
        return switch (status) {
            case UPCOMING -> phrases.words("history.announced");
            case IN_EFFECT -> phrases.words("history.in-effect");
            case WITHDRAWN -> phrases.words("history.withdrawn");
            default ->
                    earlier > FEW_VERSIONS
                            ? phrases.words(
                                    "history.earlier-in",
                                    Map.of("year", version.name().substring(0, 4)))
                            : phrases.words("history.earlier");
        };
    }

    private Page.VersionEntry entry(Version version) {
        Markup date = version.effective().map(phrases::time).orElse(Markup.NONE);
        Optional<VersionText> text = Optional.ofNullable(version.texts().get(localized.language()));
        return new Page.VersionEntry(
                phrases.sentence("print.version", Map.of("date", date), Map.of()),
                new VersionFacts(localized, phrases).ofHistory(version),
                text.flatMap(VersionText::summary),
                text.map(VersionText::changes).orElse(List.of()),
                corrections(version),
                new VersionLinks(localized, phrases).from(localized.history().path(), version),
                localized.digest(version));
    }

    private List<Markup> corrections(Version version) {
        CorrectionPhrases words = new CorrectionPhrases(sources, localized, original);
        ToldPhrases told = new ToldPhrases(localized, phrases);
        List<Markup> lines = new ArrayList<>();
        for (Correction made : localized.timeline().corrections(version)) {
            words.inHistory(version, made)
                    .map(line -> told.of(made).stream().reduce(line, VersionGroups::below))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private static Markup below(Markup above, Markup sentence) {
        return new Markup(above.html() + "<br>" + sentence.html());
    }
}
