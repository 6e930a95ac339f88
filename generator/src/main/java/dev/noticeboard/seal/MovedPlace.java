package dev.noticeboard.seal;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Body.Footnote;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first place at which an article reads otherwise than a text in canonical form.
 *
 * <p>A canonical form is written from the top, one node a line: the form of an article's first
 * parts is the beginning of its whole form. So the first part with which that beginning is not the
 * sealed text's beginning too is the first that moved. Where something was taken out, that is what
 * now stands in its place.
 */
final class MovedPlace {

    private final List<String> sealed;
    private final Article article;
    private final List<Part> parts = new ArrayList<>();

    private MovedPlace(String sealed, Article article) {
        this.sealed = sealed.lines().toList();
        this.article = article;
        article.body().allSections().forEach(this::addParts);
        for (Footnote footnote : article.body().footnotes()) {
            parts.add(new Part(footnote.place(), List.of()));
            footnote.blocks()
                    .forEach(block -> parts.add(new Part(block.place(), texts(block.running()))));
        }
    }

    /** A heading, a block or the start of a footnote: where it stands, and its running text. */
    private record Part(Place place, List<Inline.Text> words) {}

    /**
     * The place of the first line that moved.
     *
     * @param sealed the canonical form that the article had
     * @param article the article as it is now
     * @param title where its title is set
     */
    static Place of(String sealed, Article article, Place title) {
        return new MovedPlace(sealed, article).find(title);
    }

    private Place find(Place title) {
        if (!isBeginning(0)) {
            return title;
        }
        int low = 1;
        int high = parts.size() + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBeginning(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low > parts.size()) {
            // Something was taken out at the end: it is missing below what stands last now.
            return parts.isEmpty() ? title : parts.get(parts.size() - 1).place();
        }
        Part moved = parts.get(low - 1);
        return word(moved, low).orElse(moved.place());
    }

    private boolean isBeginning(int count) {
        List<String> lines = form(count);
        return lines.size() <= sealed.size() && sealed.subList(0, lines.size()).equals(lines);
    }

    /** The canonical form of the article's first parts. */
    private List<String> form(int count) {
        Beginning beginning = new Beginning(count);
        Body body =
                new Body(
                        beginning.sections(article.body().sections()),
                        beginning.footnotes(article.body().footnotes()));
        return CanonicalForm.of(
                        new Article(
                                article.notice(),
                                article.version(),
                                article.language(),
                                article.title(),
                                body))
                .lines()
                .toList();
    }

    /** The first run of words of a part that the sealed text does not have there. */
    private Optional<Place> word(Part part, int count) {
        List<String> lines = form(count);
        int same = 0;
        while (same < Math.min(lines.size(), sealed.size())
                && lines.get(same).equals(sealed.get(same))) {
            same++;
        }
        String before = plain(sealed.subList(same, sealed.size()));
        String now = plain(lines.subList(same, lines.size()));
        int inBefore = 0;
        int inNow = 0;
        for (Inline.Text text : part.words()) {
            String words = plain(List.of(text.words()));
            int at = now.indexOf(words, inNow);
            if (words.isEmpty() || at < 0) {
                // It stands above the first line that differs.
                continue;
            }
            inNow = at + words.length();
            inBefore = before.indexOf(words, inBefore);
            if (inBefore < 0) {
                return Optional.of(text.place());
            }
            inBefore += words.length();
        }
        return Optional.empty();
    }

    // How the canonical form escapes and spaces does not matter for finding a word.
    private static String plain(List<String> lines) {
        return String.join("\n", lines).replaceAll("[\\\\\"]", "").replaceAll("\\s+", " ").strip();
    }

    private void addParts(Section section) {
        parts.add(new Part(section.place(), texts(Stream.of(section.heading()))));
        section.blocks()
                .forEach(block -> parts.add(new Part(block.place(), texts(block.running()))));
    }

    private static List<Inline.Text> texts(Stream<List<Inline>> running) {
        return running.flatMap(List::stream)
                .flatMap(Inline::withDescendants)
                .filter(Inline.Text.class::isInstance)
                .map(Inline.Text.class::cast)
                .toList();
    }
}
