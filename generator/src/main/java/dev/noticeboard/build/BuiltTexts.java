package dev.noticeboard.build;

import dev.noticeboard.article.Article;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The notices, versions and articles that a site was made of, each by its name.
 *
 * @param site the site
 */
public record BuiltTexts(WholeSite site) {

    public Optional<Notice> notice(String slug) {
        return site.sources().site().notices().stream()
                .filter(notice -> notice.slug().equals(slug))
                .findFirst();
    }

    public static Optional<Version> version(Notice notice, String name) {
        return notice.versions().stream().filter(v -> v.name().equals(name)).findFirst();
    }

    /** What a version says in a language. */
    public Optional<Article> article(Version version, String language) {
        return site.sources().articles().of(version.notice(), version.name(), language);
    }

    /** The version at a notice's short address in a language, as its pages have it. */
    public Optional<Version> shown(Notice notice, String language) {
        Optional<Version> current =
                new Timeline(notice.versions(), site.sources().asOf()).current();
        List<Version> there =
                notice.versions().stream()
                        .filter(version -> version.texts().containsKey(language))
                        .toList();
        return Stream.concat(
                        there.stream()
                                .filter(
                                        version ->
                                                current.isPresent()
                                                        && version.name()
                                                                        .compareTo(
                                                                                current.get()
                                                                                        .name())
                                                                <= 0)
                                .reduce((first, second) -> second)
                                .stream(),
                        there.stream())
                .findFirst();
    }
}
