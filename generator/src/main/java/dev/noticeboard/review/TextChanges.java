package dev.noticeboard.review;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.article.Folded;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.review.TextChange.Comparison;
import dev.noticeboard.review.TextChange.What;
import dev.noticeboard.review.TextChange.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The texts that a proposal adds, changes or takes out. */
final class TextChanges {

    private final SiteState before;
    private final SiteState after;
    private final List<TextChange> changes = new ArrayList<>();

    private TextChanges(SiteState before, SiteState after) {
        this.before = before;
        this.after = after;
    }

    /** In the order of the notices and their versions, a draft last. */
    static List<TextChange> of(SiteState before, SiteState after) {
        TextChanges texts = new TextChanges(before, after);
        slugs(before, after).forEach(texts::notice);
        return List.copyOf(texts.changes);
    }

    /** The slugs of all notices, in their order. */
    static SortedSet<String> slugs(SiteState before, SiteState after) {
        TreeSet<String> slugs = new TreeSet<>();
        Stream.of(before, after).forEach(s -> s.notices().forEach(n -> slugs.add(n.slug())));
        return slugs;
    }

    private void notice(String slug) {
        VersionPairs pairs = VersionPairs.of(slug, before, after);
        TreeSet<String> names = new TreeSet<>(after.versions(slug).keySet());
        names.addAll(pairs.removed());
        for (String name : names) {
            String older = pairs.before(name).orElse(name);
            for (Article article : after.articles(slug, name)) {
                Optional<Article> was = before.article(slug, older, article.language());
                if (was.isEmpty()) {
                    add(article, What.ADDED, beforeIt(article));
                } else if (readsOtherwise(was.get(), article)) {
                    compared(was.get(), article);
                }
            }
            before.articles(slug, older).stream()
                    .filter(a -> after.article(slug, name, a.language()).isEmpty())
                    .forEach(a -> add(a, What.REMOVED, Optional.empty()));
        }
    }

    private static boolean readsOtherwise(Article was, Article article) {
        String before = CanonicalForm.of(was);
        return !before.equals(CanonicalForm.of(article)) && !Folded.reads(before, article);
    }

    private void compared(Article was, Article article) {
        boolean same = was.version().equals(article.version());
        add(
                article,
                same ? What.CHANGED : What.ADDED,
                Optional.of(comparison(was, article, same ? With.ITSELF : With.REPLACED)));
    }

    /** A new text compared with the one that applies before it, as far as its language has one. */
    private Optional<Comparison> beforeIt(Article article) {
        String slug = article.notice();
        Version version = after.versions(slug).get(article.version());
        if (version == null || version.effective().isEmpty()) {
            return before.timeline(slug)
                    .flatMap(Timeline::inEffect)
                    .flatMap(v -> before.article(slug, v.name(), article.language()))
                    .map(older -> comparison(older, article, With.BEFORE));
        }
        Timeline timeline = after.timeline(slug).orElseThrow();
        return Stream.iterate(
                        timeline.before(version),
                        Optional::isPresent,
                        v -> v.flatMap(timeline::before))
                .flatMap(Optional::stream)
                .flatMap(v -> after.article(slug, v.name(), article.language()).stream())
                .findFirst()
                .map(older -> comparison(older, article, With.BEFORE));
    }

    private static Comparison comparison(Article older, Article newer, With with) {
        return new Comparison(older, newer, with, Redline.of(older, newer));
    }

    private void add(Article article, What what, Optional<Comparison> comparison) {
        changes.add(
                new TextChange(
                        article.notice(), article.version(), article.language(), what, comparison));
    }
}
