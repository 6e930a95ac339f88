package dev.noticeboard.check;

import dev.noticeboard.article.Article;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Version;
import dev.noticeboard.readability.Readability;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a check sees: one version in one language, and what it belongs to.
 *
 * <p>What several checks ask for is made once.
 */
public final class Subject {

    private final Site site;
    private final Notice notice;
    private final Version version;
    private final Version.VersionText text;
    private final Article article;
    private final Once<Contents> contents;
    private final Once<Optional<Readability>> readability;

    /**
     * A version in one language.
     *
     * @param text the text as it was read
     * @param article the same text with all in it that it takes from elsewhere; this is what is
     *     judged
     */
    public Subject(
            Site site, Notice notice, Version version, Version.VersionText text, Article article) {
        this.site = site;
        this.notice = notice;
        this.version = version;
        this.text = text;
        this.article = article;
        this.contents = new Once<>(() -> Contents.of(article.body()));
        this.readability = new Once<>(() -> Readability.of(article));
    }

    public Site site() {
        return site;
    }

    public Notice notice() {
        return notice;
    }

    public Version version() {
        return version;
    }

    /** The text as it was read. */
    public Version.VersionText text() {
        return text;
    }

    /** The text with all in it that it takes from elsewhere. */
    public Article article() {
        return article;
    }

    /** Every section, parents before their children, in reading order. */
    Stream<Section> sections() {
        return article.body().allSections();
    }

    /** How hard the article is to read; empty where its language's sentences cannot be told. */
    Optional<Readability> readability() {
        return readability.get();
    }

    /** The article, taken apart. */
    Contents contents() {
        return contents.get();
    }
}
