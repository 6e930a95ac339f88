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
 * @param site the site
 * @param notice the notice
 * @param version the version
 * @param text the text as it was read
 * @param article the same text with all in it that it takes from elsewhere; this is what is judged
 */
public record Subject(
        Site site, Notice notice, Version version, Version.VersionText text, Article article) {

    /** Every section, parents before their children, in reading order. */
    Stream<Section> sections() {
        return article.body().allSections();
    }

    /** How hard the article is to read; empty where its language's sentences cannot be told. */
    Optional<Readability> readability() {
        return Readability.of(article);
    }

    /** The article, taken apart. */
    Contents contents() {
        return Contents.of(article.body());
    }
}
