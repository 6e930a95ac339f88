package dev.noticeboard.render.data;

import dev.noticeboard.model.Languages;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.html.ChangedSections;
import dev.noticeboard.render.notice.Comparison;
import dev.noticeboard.render.notice.Comparisons;
import dev.noticeboard.render.notice.LanguageNames;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.notice.VersionFacts;
import dev.noticeboard.render.notice.VersionLinks;
import dev.noticeboard.render.theme.Page;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the entries of a feed say.
 *
 * @param localized the notice in the language of the feed
 * @param original the notice in the language that counts
 * @param comparisons its versions in the language of the feed, compared
 * @param href what a link to an address holds
 */
record FeedContent(
        SiteSources sources,
        LocalizedNotice localized,
        LocalizedNotice original,
        Comparisons comparisons,
        Function<Address, String> href) {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** What a reader shows: the same facts, words and links as the history. */
    Markup of(Version version) {
        Html html =
                new Html()
                        .open("div", Map.of("xmlns", XHTML, "dir", Languages.direction(words())))
                        .open("dl");
        for (Page.Fact fact : new VersionFacts(localized, phrases()).announced(version)) {
            html.open("dt").text(fact.term()).close("dt");
            html.open("dd").markup(fact.words()).close("dd");
        }
        html.close("dl");
        text(version).ifPresent(text -> ownWords(html, text));
        if (!localized.has(version)) {
            return html.open("p").markup(elsewhere(version)).close("p").close("div").done();
        }
        comparisons.changes(version).ifPresent(compared -> sections(html, compared));
        for (VersionLinks.VersionLink link : new VersionLinks(localized, phrases()).of(version)) {
            html.open("p")
                    .open("a", Map.of("href", href.apply(link.address())))
                    .text(link.words())
                    .close("a")
                    .close("p");
        }
        return html.close("div").done();
    }

    private Markup elsewhere(Version version) {
        return phrases()
                .linked(
                        "feed.elsewhere",
                        Map.of(
                                "language",
                                LanguageNames.marked(sources, original.language(), phrases())),
                        Map.of(
                                "original",
                                new Phrases.Target(
                                        href.apply(original.dated(version)),
                                        Optional.of(original.language()),
                                        Optional.empty())));
    }

    /** Which sections a version changed, each as a link into its redline. */
    private void sections(Html html, Comparison compared) {
        ChangedSections changed = new ChangedSections(compared.redline(), phrases());
        if (changed.lines().isEmpty()) {
            return;
        }
        html.open("p").text(phrases().words("redline.listed-heading")).close("p").open("ul");
        for (ChangedSections.Line line : changed.lines()) {
            Address place = localized.changes(compared.newer()).at(line.anchor());
            html.open("li")
                    .open("a", Map.of("href", href.apply(place)))
                    .markup(changed.words(line, Phrases.isolated(line.heading())))
                    .close("a")
                    .close("li");
        }
        html.close("ul");
    }

    /** What the notice's authors say about a version, in its language. */
    private void ownWords(Html html, VersionText text) {
        String language = text.language();
        Map<String, String> own =
                language.equals(words())
                        ? Map.of()
                        : Map.of(
                                "lang", language,
                                "xml:lang", language,
                                "dir", Languages.direction(language));
        text.summary().ifPresent(words -> html.open("p", own).text(words).close("p"));
        if (!text.changes().isEmpty()) {
            html.open("ul", own);
            text.changes().forEach(change -> html.open("li").text(change).close("li"));
            html.close("ul");
        }
    }

    private Optional<VersionText> text(Version version) {
        return Optional.ofNullable(
                version.texts().get((localized.has(version) ? localized : original).language()));
    }

    private Phrases phrases() {
        return sources.phrases(localized.language());
    }

    private String words() {
        return phrases().tagOn(localized.language());
    }
}
