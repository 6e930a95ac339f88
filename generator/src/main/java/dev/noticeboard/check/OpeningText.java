package dev.noticeboard.check;

import dev.noticeboard.article.Article;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Version.VersionText;
import java.util.ArrayList;
import java.util.List;

/**
 * What a version's front matter says to visitors in plain language: its summary and its notes on
 * what changed, each of them as a paragraph.
 *
 * <p>YAML folds lines and drops indents, so that only the place where each begins is known. All
 * that is found in one is told there.
 */
final class OpeningText {

    private OpeningText() {}

    /** These words as a text of their own, to which checks of texts can be put. */
    static Subject of(Subject subject) {
        VersionText text = subject.text();
        List<Block> paragraphs = new ArrayList<>();
        text.summary().ifPresent(words -> paragraphs.add(at(text.placeOf("summary"), words)));
        for (int i = 0; i < text.changes().size(); i++) {
            paragraphs.add(at(text.placeOf("changes." + (i + 1)), text.changes().get(i)));
        }
        Section section =
                new Section(
                        text.place(), 2, 0, "", false, List.of(), List.of(), paragraphs, List.of());
        Article article = subject.article();
        return new Subject(
                subject.site(),
                subject.notice(),
                subject.version(),
                text,
                new Article(
                        article.notice(),
                        article.version(),
                        article.language(),
                        article.title(),
                        new Body(List.of(section), List.of())));
    }

    // Character by character, so that each of them stands at the one place that is known.
    private static Block at(Place place, String words) {
        List<Inline> characters =
                words.codePoints()
                        .mapToObj(Character::toString)
                        .<Inline>map(character -> new Inline.Text(place, character, false))
                        .toList();
        return new Block.Paragraph(place, characters);
    }
}
