package dev.noticeboard.review;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.Articles;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A site at one of two moments: before a proposal, or with it.
 *
 * @param notices its notices
 * @param articles the articles, one for each version and language
 * @param asOf the day that decides what each version is, the same for both moments
 */
public record SiteState(List<Notice> notices, Articles articles, LocalDate asOf) {

    public SiteState {
        notices = List.copyOf(notices);
    }

    /** No site at all. */
    public static SiteState none(LocalDate asOf) {
        return new SiteState(List.of(), Articles.of(List.of()), asOf);
    }

    Optional<Notice> notice(String slug) {
        return notices.stream().filter(notice -> notice.slug().equals(slug)).findFirst();
    }

    /** The versions of a notice by their names, oldest first, a draft last. */
    Map<String, Version> versions(String slug) {
        Map<String, Version> versions = new TreeMap<>();
        notice(slug)
                .ifPresent(
                        notice -> {
                            List<Version> all = new ArrayList<>(notice.versions());
                            notice.draft().ifPresent(all::add);
                            all.forEach(version -> versions.put(version.name(), version));
                        });
        return versions;
    }

    Optional<Timeline> timeline(String slug) {
        return notice(slug).map(notice -> new Timeline(notice.versions(), asOf));
    }

    /** The articles of a version by language, the one that counts first. */
    List<Article> articles(String slug, String version) {
        return articles.of(slug, version).toList();
    }

    Optional<Article> article(String slug, String version, String language) {
        return articles.of(slug, version, language);
    }
}
