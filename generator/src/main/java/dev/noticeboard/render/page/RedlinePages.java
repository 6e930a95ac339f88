package dev.noticeboard.render.page;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Markup;
import dev.noticeboard.redline.Counts;
import dev.noticeboard.redline.Quiet;
import dev.noticeboard.redline.QuietCounts;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SectionChange.Outcome;
import dev.noticeboard.render.data.JsonLd;
import dev.noticeboard.render.html.ArticleHtml;
import dev.noticeboard.render.html.ChangeHtml;
import dev.noticeboard.render.html.ChangedSections;
import dev.noticeboard.render.html.RedlineHtml;
import dev.noticeboard.render.html.ShownMark;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.theme.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How every page that shows two texts as one is made, whatever the two are: {@link
 * VersionRedlines}, {@link CorrectionRedlines} and {@link ProposedRedlines} say what it compares
 * and is called.
 */
public final class RedlinePages {

    /** From more sections on the list of the changed ones is folded on a phone. */
    private static final int FOLDED = 7;

    /** More plain words than these would push the text off the first screen. */
    private static final int PLAIN_WORDS = 5;

    /** How many of many plain words are seen before the rest is asked for. */
    private static final int PLAIN_WORDS_BEFORE_MORE = 3;

    private final SiteSources sources;
    private final Frames frames;
    private final LocalizedNotice localized;
    private final List<LocalizedNotice> localizations;
    private final Phrases phrases;

    /**
     * The redlines of a notice.
     *
     * @param localized the notice in the language of the pages
     * @param localizations the notice in every language, the one that counts first
     */
    public RedlinePages(
            SiteSources sources,
            Frames frames,
            LocalizedNotice localized,
            List<LocalizedNotice> localizations) {
        this.sources = sources;
        this.frames = frames;
        this.localized = localized;
        this.localizations = localizations;
        this.phrases = sources.phrases(localized.language());
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

    /** What a page tells besides the text: remarks, both versions, in plain words, and between. */
    record Told(
            List<Markup> remarks,
            List<Page.Fact> versions,
            List<String> plainWords,
            List<Page.NamedLink> steps) {}

    /**
     * A page that shows two texts as one.
     *
     * @param olderPage the address that links in what was taken out lead to
     */
    Page.RedlinePage page(Subject subject, Redline redline, String olderPage, Told told) {
        RedlineHtml.Written written =
                RedlineHtml.of(redline, localized.notice().anchors(), phrases, olderPage);
        String toRoot = Address.of("").from(subject.address().path());
        return new Page.RedlinePage(
                frames.frame(particulars(subject)),
                localized.notice().slug(),
                subject.heading(),
                banners(subject),
                told.remarks(),
                told.versions(),
                plainWords(told.plainWords()),
                between(told.steps()),
                changed(redline),
                counts(redline),
                quiet(redline.quiet()),
                written.marks().stream().map(ShownMark::word).toList(),
                Optional.of(ArticleHtml.at(written.html(), toRoot)));
    }

    /** A page with one sentence in place of a text: there is nothing to compare. */
    Page.RedlinePage withoutText(Subject subject, Markup sentence) {
        return withoutText(subject, List.of(sentence), inPlainWords(subject.version()).toList());
    }

    /**
     * A page without a text.
     *
     * @param sentences what it says in place of one
     * @param plainWords what the version says that it changes
     */
    Page.RedlinePage withoutText(Subject subject, List<Markup> sentences, List<String> plainWords) {
        return new Page.RedlinePage(
                frames.frame(particulars(subject)),
                localized.notice().slug(),
                subject.heading(),
                banners(subject),
                sentences,
                List.of(),
                plainWords(plainWords),
                between(List.of()),
                changed(List.of()),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private List<Page.Banner> banners(Subject subject) {
        return new Banners(sources, localized, localizations.get(0), subject.address().path())
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
        if (redline.isRewritten()) {
            remarks.add(phrases.sentence("redline.page-rewritten", Map.of(), Map.of()));
        }
        if (redline.isUntouched()) {
            remarks.add(phrases.sentence("redline.same", Map.of(), Map.of()));
        }
        return remarks;
    }

    /** In how many places the words stayed and something about them changed, a sentence each. */
    private List<String> quiet(QuietCounts counts) {
        return Stream.of(Quiet.values())
                .filter(kind -> counts.of(kind) > 0)
                .map(kind -> phrases.words("redline.quiet-" + kind.word(), count(counts.of(kind))))
                .toList();
    }

    private static String title(Node article) {
        return article.children().stream()
                .filter(child -> child.kind() == NodeKind.TITLE)
                .map(Node::words)
                .findFirst()
                .orElse("");
    }

    private Page.PlainWords plainWords(List<String> words) {
        int first = words.size() > PLAIN_WORDS ? PLAIN_WORDS_BEFORE_MORE : words.size();
        return new Page.PlainWords(
                words.subList(0, first),
                phrases.words("redline.more", count(words.size() - first)),
                words.subList(first, words.size()));
    }

    private Page.Between between(List<Page.NamedLink> versions) {
        return new Page.Between(
                phrases.words("redline.between-summary", count(versions.size())), versions);
    }

    private static Map<String, String> count(int number) {
        return Map.of("count", Integer.toString(number));
    }

    private Optional<String> counts(Redline redline) {
        Counts counts = redline.counts();
        return counts.changes() == 0
                ? Optional.empty()
                : Optional.of(
                        new CountedChanges(counts, quietSections(redline), phrases).sentence());
    }

    private static int quietSections(Redline redline) {
        return Math.toIntExact(
                redline.sections().stream()
                        .filter(section -> section.outcome() == Outcome.CHANGED)
                        .filter(section -> redline.counts(section).changes() == 0)
                        .count());
    }

    /** What a version says that it changes. */
    Stream<String> inPlainWords(Version version) {
        return Optional.ofNullable(version.texts().get(localized.language()))
                .map(VersionText::changes)
                .orElse(List.of())
                .stream();
    }

    private Page.ChangedList changed(Redline redline) {
        ChangedSections changed = new ChangedSections(redline, phrases);
        return changed(
                changed.lines().stream()
                        .map(
                                line ->
                                        new Page.ChangedSection(
                                                changed.words(line, own(line.heading())),
                                                line.anchor()))
                        .toList());
    }

    private Page.ChangedList changed(List<Page.ChangedSection> sections) {
        return new Page.ChangedList(
                ChangeHtml.LIST,
                phrases.words("redline.listed-summary", count(sections.size())),
                sections.size() > FOLDED,
                sections);
    }

    /** Words of the notice among the page's own. */
    Markup own(String words) {
        return phrases.ofNotice(words, localized.language());
    }

    private Frames.Particulars particulars(Subject subject) {
        Version version = subject.version();
        String page = subject.address().path();
        String title = localized.article(version).title();
        String organization = sources.site().organization().name().in(localized.language());
        Map<String, String> date = Map.of("date", date(version));
        String heading = subject.words();
        return new Frames.Particulars(
                localized.language(),
                page,
                subject.title(),
                heading,
                Optional.empty(),
                false,
                List.of(
                        new Page.NamedLink(localized.title(), localized.shortAddress().from(page)),
                        new Page.NamedLink(
                                version.effective().isPresent()
                                        ? phrases.words("print.version", date)
                                        : phrases.words("title.draft", Map.of("title", title)),
                                localized.dated(version).from(page))),
                Optional.of(heading),
                subject.elsewhere(),
                subject.address(),
                List.of(Frames.relation("version-history", localized.history().from(page))),
                Optional.of(JsonLd.about(sources, localized, heading, subject.address())),
                title + " · " + organization,
                heading,
                Optional.empty(),
                Optional.of(localized));
    }

    /** The day on which a version takes effect, in words; of a draft its name. */
    String date(Version version) {
        return version.effective().map(phrases.messages()::date).orElse(version.name());
    }

    List<Frames.Elsewhere> elsewhere(
            Function<LocalizedNotice, Boolean> has, Function<LocalizedNotice, Address> address) {
        return localizations.stream()
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
