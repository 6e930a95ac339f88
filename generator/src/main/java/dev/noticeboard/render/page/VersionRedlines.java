package dev.noticeboard.render.page;

import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.notice.Comparison;
import dev.noticeboard.render.notice.Comparisons;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.theme.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages that show two versions of a notice in one language: what one changed, and what has
 * changed since.
 */
public final class VersionRedlines {

    private final SiteSources sources;
    private final LocalizedNotice localized;
    private final RedlinePages pages;
    private final Comparisons comparisons;
    private final Phrases phrases;

    /**
     * The versions of a notice.
     *
     * @param localized the notice in the language of the pages
     * @param pages its redline pages
     * @param comparisons its versions, compared
     */
    public VersionRedlines(
            SiteSources sources,
            LocalizedNotice localized,
            RedlinePages pages,
            Comparisons comparisons) {
        this.sources = sources;
        this.localized = localized;
        this.pages = pages;
        this.comparisons = comparisons;
        this.phrases = sources.phrases(localized.language());
    }

    /** The page that says what a version changed, or that it is the first one. */
    public Page.RedlinePage changes(Version version) {
        Address address = localized.changes(version);
        List<Frames.Elsewhere> elsewhere =
                pages.elsewhere(other -> other.has(version), other -> other.changes(version));
        RedlinePages.Subject subject = subject(version, address, "changes", elsewhere);
        return comparisons
                .changes(version)
                .map(compared -> page(subject, compared))
                .orElseGet(() -> first(subject));
    }

    /** The page that says what has changed since a version, where it has one. */
    public Optional<Page.RedlinePage> since(Version version) {
        Address address = localized.since(version);
        List<Frames.Elsewhere> elsewhere =
                pages.elsewhere(
                        other -> other.has(version) && other.hasSince(version),
                        other -> other.since(version));
        RedlinePages.Subject subject = subject(version, address, "since", elsewhere);
        return comparisons.since(version).map(compared -> page(subject, compared));
    }

    private RedlinePages.Subject subject(
            Version version, Address address, String word, List<Frames.Elsewhere> elsewhere) {
        String key = "redline.heading-" + word;
        Map<String, String> date = Map.of("date", pages.date(version));
        String organization = sources.site().organization().name().in(localized.language());
        return new RedlinePages.Subject(
                version,
                address,
                phrases.sentence(
                        key,
                        Map.of("date", phrases.time(version.effective().orElseThrow())),
                        Map.of()),
                phrases.words(key, date),
                phrases.words(
                        "title." + word,
                        Map.of(
                                "date", pages.date(version),
                                "notice", localized.article(version).title(),
                                "organization", organization)),
                elsewhere);
    }

    private Page.RedlinePage page(RedlinePages.Subject subject, Comparison compared) {
        String page = subject.address().path();
        List<Version> steps =
                subject.address().equals(localized.since(subject.version()))
                        ? steps(compared)
                        : List.of();
        return pages.page(
                subject,
                compared.redline(),
                localized.dated(compared.older()).from(page),
                new RedlinePages.Told(
                        pages.remarks(compared.redline()),
                        List.of(
                                version("redline.older", compared.older(), page),
                                version("redline.newer", compared.newer(), page)),
                        Stream.concat(steps.stream(), Stream.of(compared.newer()))
                                .flatMap(pages::inPlainWords)
                                .toList(),
                        steps.stream().map(step -> step(step, page)).toList()));
    }

    private Page.RedlinePage first(RedlinePages.Subject subject) {
        Version version = subject.version();
        // The first in this language need not be the first of all.
        boolean ofAll = localized.timeline().before(version).isEmpty();
        Markup sentence =
                phrases.sentence(
                        ofAll ? "redline.first" : "redline.first-language",
                        Map.of(),
                        Map.of("version", localized.dated(version).from(subject.address().path())));
        return pages.withoutText(subject, sentence);
    }

    private Page.Fact version(String term, Version version, String page) {
        Markup link =
                new Html()
                        .open("a", Map.of("href", localized.dated(version).from(page)))
                        .markup(phrases.time(version.effective().orElseThrow()))
                        .close("a")
                        .done();
        return new Page.Fact(phrases.words(term), link);
    }

    /** The versions between the two, oldest first. */
    private List<Version> steps(Comparison compared) {
        return Stream.iterate(
                        localized.before(compared.newer()),
                        step -> step.filter(v -> !v.equals(compared.older())).isPresent(),
                        step -> step.flatMap(localized::before))
                .flatMap(Optional::stream)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private Page.NamedLink step(Version version, String page) {
        String date = pages.date(version);
        return new Page.NamedLink(
                phrases.words("redline.heading-changes", Map.of("date", date)),
                localized.changes(version).from(page));
    }
}
