package dev.noticeboard.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The articles of a site, found by what they are of without a look at the others. */
public final class Articles {

    private final List<Article> all;
    private final Map<String, List<Article>> byNotice = new LinkedHashMap<>();

    private Articles(List<Article> all) {
        this.all = List.copyOf(all);
        for (Article article : all) {
            byNotice.computeIfAbsent(article.notice(), n -> new ArrayList<>()).add(article);
        }
    }

    /** Articles, one for each version and language. */
    public static Articles of(List<Article> all) {
        return new Articles(all);
    }

    /** All of them, in the order in which they were given. */
    public List<Article> all() {
        return all;
    }

    /** Those of a notice, in the same order. */
    public Stream<Article> of(String notice) {
        return byNotice.getOrDefault(notice, List.of()).stream();
    }

    /** Those of a version of a notice, one for each language. */
    public Stream<Article> of(String notice, String version) {
        return of(notice).filter(article -> article.version().equals(version));
    }

    /** What a version says in a language. */
    public Optional<Article> of(String notice, String version, String language) {
        return of(notice, version)
                .filter(article -> article.language().equals(language))
                .findFirst();
    }
}
