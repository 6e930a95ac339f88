package dev.noticeboard.render.page;

import dev.noticeboard.article.Article;
import dev.noticeboard.model.Languages;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.output.Address;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.render.notice.Proposal;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.theme.Page;
import dev.noticeboard.review.TextChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of a proposal, as an index lists them: each in its own language, since whoever reviews
 * one language has to see that another is missing.
 *
 * @param sources the proposed site
 * @param page the path of the index
 */
record ProposedTexts(SiteSources sources, String page) {

    List<Page.ProposedText> of(Proposal proposal) {
        return proposal.texts().stream().map(this::line).toList();
    }

    private Page.ProposedText line(TextChange text) {
        // A language that is taken out of the whole site has no words any more.
        boolean known = sources.site().languages().contains(text.language());
        Phrases phrases = sources.phrases(known ? text.language() : sources.site().language());
        String language = phrases.tagOn(text.language());
        boolean removed = text.what() == TextChange.What.REMOVED;
        String name = name(text, phrases);
        String words = removed ? phrases.words("proposed.removed", Map.of("text", name)) : name;
        Address dated =
                Address.of(
                        sources.addresses()
                                .notice(text.notice(), text.language())
                                .dated(text.version()));
        return new Page.ProposedText(
                language,
                Languages.direction(language),
                words,
                Optional.of(dated.from(page)).filter(address -> !removed),
                text.comparison().map(compared -> Address.of(sources.pageOf(text)).from(page)),
                phrases.words("versions.redline"));
    }

    private String name(TextChange text, Phrases phrases) {
        return name(text.version(), title(text), phrases);
    }

    /** What a version is called. */
    static String name(String version, String title, Phrases phrases) {
        return version.equals(VersionName.DRAFT)
                ? phrases.words("title.draft", Map.of("title", title))
                : phrases.words(
                        "feed.entry",
                        Map.of(
                                "notice",
                                title,
                                "date",
                                phrases.messages().date(LocalDate.parse(version))));
    }

    // What is taken out has no title any more, and perhaps not even a notice.
    private String title(TextChange text) {
        return sources.articles()
                .of(text.notice(), text.version(), text.language())
                .map(Article::title)
                .or(
                        () ->
                                sources.site().notices().stream()
                                        .filter(notice -> notice.slug().equals(text.notice()))
                                        .map(notice -> notice.title().in(text.language()))
                                        .findFirst())
                .orElse(text.notice());
    }
}
