package dev.noticeboard.render;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import dev.noticeboard.output.Address;
import dev.noticeboard.redline.Counts;
import dev.noticeboard.redline.Redline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages that show two versions as one text: what one changed, and what has changed since. */
final class RedlinePages {

    private final SiteSources sources;
    private final Frames frames;
    private final Edition edition;
    private final List<Edition> editions;
    private final Comparisons comparisons;
    private final Phrases phrases;

    /**
     * The redlines of a notice.
     *
     * @param edition the notice in the language of the pages
     * @param editions the notice in every language, the one that counts first
     * @param comparisons its versions, compared
     */
    RedlinePages(
            SiteSources sources,
            Frames frames,
            Edition edition,
            List<Edition> editions,
            Comparisons comparisons) {
        this.sources = sources;
        this.frames = frames;
        this.edition = edition;
        this.editions = editions;
        this.comparisons = comparisons;
        this.phrases = sources.phrases(edition.language());
    }

    /** The page that says what a version changed, or that it is the first one. */
    Page.RedlinePage changes(Version version) {
        Address address = edition.changes(version);
        List<Frames.Elsewhere> elsewhere =
                elsewhere(other -> other.has(version), other -> other.changes(version));
        Subject subject = subject(version, address, "changes", elsewhere);
        return comparisons
                .changes(version)
                .map(compared -> page(subject, compared))
                .orElseGet(() -> first(subject));
    }

    /** The page that says what has changed since a version, where it has one. */
    Optional<Page.RedlinePage> since(Version version) {
        Address address = edition.since(version);
        List<Frames.Elsewhere> elsewhere =
                elsewhere(
                        other -> other.has(version) && other.hasSince(version),
                        other -> other.since(version));
        Subject subject = subject(version, address, "since", elsewhere);
        return comparisons.since(version).map(compared -> page(subject, compared));
    }

    /**
     * What a page is about.
     *
     * @param version the version that names it
     * @param address where it is
     * @param heading its heading
     * @param words the same in plain words
     * @param title its title
     * @param elsewhere the page in the other languages
     */
    record Subject(
            Version version,
            Address address,
            Markup heading,
            String words,
            String title,
            List<Frames.Elsewhere> elsewhere) {}

    private Subject subject(
            Version version, Address address, String word, List<Frames.Elsewhere> elsewhere) {
        String key = "redline.heading-" + word;
        Map<String, String> date = Map.of("date", date(version));
        String organization = sources.site().organization().name().in(edition.language());
        return new Subject(
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
                                "date", date(version),
                                "notice", edition.article(version).title(),
                                "organization", organization)),
                elsewhere);
    }

    /** What a page tells besides the text: remarks, both versions, in plain words, and between. */
    record Told(
            List<Markup> remarks,
            List<Page.Fact> versions,
            List<String> plainWords,
            List<Page.NamedLink> steps) {}

    private Page.RedlinePage page(Subject subject, Comparison compared) {
        String page = subject.address().path();
        List<Version> steps =
                subject.address().equals(edition.since(subject.version()))
                        ? steps(compared)
                        : List.of();
        return page(
                subject,
                compared.redline(),
                edition.dated(compared.older()).from(page),
                new Told(
                        remarks(compared.redline()),
                        List.of(
                                version("redline.older", compared.older(), page),
                                version("redline.newer", compared.newer(), page)),
                        Stream.concat(steps.stream(), Stream.of(compared.newer()))
                                .flatMap(this::inPlainWords)
                                .toList(),
                        steps.stream().map(step -> step(step, page)).toList()));
    }

    /**
     * A page that shows two texts as one.
     *
     * @param olderPage the address that links in what was taken out lead to
     */
    Page.RedlinePage page(Subject subject, Redline redline, String olderPage, Told told) {
        String html = RedlineHtml.of(redline, edition.notice().anchors(), phrases, olderPage);
        return new Page.RedlinePage(
                frames.frame(particulars(subject)),
                edition.notice().slug(),
                subject.heading(),
                banners(subject),
                told.remarks(),
                told.versions(),
                redline.isUntouched() ? List.of() : counts(redline.counts()),
                told.plainWords(),
                told.steps(),
                ChangeHtml.LIST,
                sections(redline),
                Optional.of(ArticleHtml.at(html, Address.of("").from(subject.address().path()))));
    }

    private Page.RedlinePage first(Subject subject) {
        Version version = subject.version();
        // The first in this language need not be the first of all.
        boolean ofAll = edition.timeline().before(version).isEmpty();
        Markup sentence =
                phrases.sentence(
                        ofAll ? "redline.first" : "redline.first-language",
                        Map.of(),
                        Map.of("version", edition.dated(version).from(subject.address().path())));
        return new Page.RedlinePage(
                frames.frame(particulars(subject)),
                edition.notice().slug(),
                subject.heading(),
                banners(subject),
                List.of(sentence),
                List.of(),
                List.of(),
                inPlainWords(version).toList(),
                List.of(),
                ChangeHtml.LIST,
                List.of(),
                Optional.empty());
    }

    private List<Page.Banner> banners(Subject subject) {
        return new Banners(sources, edition, editions.get(0), subject.address().path())
                .of(subject.version(), true);
    }

    /** What there is to say of both versions as a whole. */
    List<Markup> remarks(Redline redline) {
        List<Markup> remarks = new ArrayList<>();
        if (!redline.title().isUntouched()) {
            remarks.add(
                    phrases.sentence(
                            "redline.title",
                            Map.of(
                                    "older", own(title(redline.older())),
                                    "newer", own(title(redline.newer()))),
                            Map.of()));
        }
        if (redline.counts().isRewritten()) {
            remarks.add(phrases.sentence("redline.page-rewritten", Map.of(), Map.of()));
        }
        if (redline.isUntouched()) {
            remarks.add(phrases.sentence("redline.same", Map.of(), Map.of()));
        }
        return remarks;
    }

    private static String title(Node article) {
        return article.children().stream()
                .filter(child -> child.kind() == Kind.TITLE)
                .map(Node::words)
                .findFirst()
                .orElse("");
    }

    private Page.Fact version(String term, Version version, String page) {
        Markup link =
                new Html()
                        .open("a", Map.of("href", edition.dated(version).from(page)))
                        .markup(phrases.time(version.effective().orElseThrow()))
                        .close("a")
                        .done();
        return new Page.Fact(phrases.words(term), link);
    }

    private List<Page.Fact> counts(Counts counts) {
        return List.of(
                count("redline.count-added", counts.added()),
                count("redline.count-removed", counts.removed()),
                count("redline.count-moved", counts.moved()),
                count("redline.count-renamed", counts.renamed()),
                count("redline.count-changed", counts.changed()),
                count("redline.count-unchanged", counts.unchanged()),
                count("redline.words-in", counts.wordsIn()),
                count("redline.words-out", counts.wordsOut()),
                count("redline.changes", counts.changes()));
    }

    private Page.Fact count(String term, int number) {
        return new Page.Fact(phrases.words(term), new Markup(Integer.toString(number)));
    }

    Stream<String> inPlainWords(Version version) {
        return Optional.ofNullable(version.texts().get(edition.language()))
                .map(VersionText::changes)
                .orElse(List.of())
                .stream();
    }

    /** The versions between the two, oldest first. */
    private List<Version> steps(Comparison compared) {
        return Stream.iterate(
                        edition.before(compared.newer()),
                        step -> step.filter(v -> !v.equals(compared.older())).isPresent(),
                        step -> step.flatMap(edition::before))
                .flatMap(Optional::stream)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private Page.NamedLink step(Version version, String page) {
        String date = date(version);
        return new Page.NamedLink(
                phrases.words("redline.heading-changes", Map.of("date", date)),
                edition.changes(version).from(page));
    }

    private List<Page.ChangedSection> sections(Redline redline) {
        ChangedSections changed = new ChangedSections(redline, phrases);
        return changed.lines().stream()
                .map(
                        line ->
                                new Page.ChangedSection(
                                        changed.words(line, own(line.heading())), line.anchor()))
                .toList();
    }

    /** Words of the notice among the page's own. */
    Markup own(String words) {
        return phrases.ofNotice(words, edition.language());
    }

    private Frames.Particulars particulars(Subject subject) {
        Version version = subject.version();
        String page = subject.address().path();
        String title = edition.article(version).title();
        String organization = sources.site().organization().name().in(edition.language());
        Map<String, String> date = Map.of("date", date(version));
        String heading = subject.words();
        return new Frames.Particulars(
                edition.language(),
                page,
                subject.title(),
                heading,
                Optional.empty(),
                false,
                List.of(
                        new Page.NamedLink(edition.title(), edition.shortAddress().from(page)),
                        new Page.NamedLink(
                                version.effective().isPresent()
                                        ? phrases.words("print.version", date)
                                        : phrases.words("title.draft", Map.of("title", title)),
                                edition.dated(version).from(page))),
                Optional.of(heading),
                subject.elsewhere(),
                subject.address(),
                List.of(Frames.relation("version-history", edition.history().from(page))),
                Optional.of(JsonLd.about(sources, edition, heading, subject.address())),
                title + " · " + organization,
                heading,
                Optional.empty(),
                Optional.of(edition));
    }

    private String date(Version version) {
        return version.effective().map(phrases.messages()::date).orElse(version.name());
    }

    List<Frames.Elsewhere> elsewhere(
            Function<Edition, Boolean> has, Function<Edition, Address> address) {
        return editions.stream()
                .filter(other -> has.apply(other) || other.shown().isPresent())
                .map(
                        other ->
                                has.apply(other)
                                        ? new Frames.Elsewhere(
                                                other.language(), address.apply(other), false)
                                        : new Frames.Elsewhere(
                                                other.language(), other.shortAddress(), true))
                .toList();
    }
}
