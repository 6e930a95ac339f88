package dev.noticeboard.readability;

import dev.noticeboard.article.Article;
import dev.noticeboard.model.Body.Footnote;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.PlainLanguage;
import dev.noticeboard.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How hard an article is to read, section by section.
 *
 * <p>Running text alone is counted: paragraphs, list items, quotes, meanings and footnotes. Tables,
 * headings, defined terms, contacts, code and open facts hold no sentences.
 *
 * @param language the article's language
 * @param figure what is counted
 * @param whole all of it
 * @param passages every section that has running text of its own, in the order of the text, and the
 *     footnotes as the last
 */
public record Readability(String language, Figure figure, Passage whole, List<Passage> passages) {

    /** What the text before the first heading goes by. */
    public static final String BEFORE = "(before the first heading)";

    /** What the footnotes go by. */
    public static final String FOOTNOTES = "(footnotes)";

    private static final String WHOLE = "(whole text)";

    public Readability {
        passages = List.copyOf(passages);
    }

    /** The figures of an article; empty where its language's sentences cannot be told. */
    public static Optional<Readability> of(Article article) {
        return Figure.of(article.language()).map(figure -> of(article, figure));
    }

    private static Readability of(Article article, Figure figure) {
        SentenceReader reader = new SentenceReader(article.language(), figure);
        List<Passage> passages = new ArrayList<>();
        List<Counted> counted = new ArrayList<>();
        for (Section section : article.body().allSections().toList()) {
            Counted own = Counted.of(Prose.of(section.blocks()).map(reader::read));
            String heading = PlacedText.words(section.heading()).strip();
            String name = heading.isEmpty() ? BEFORE : heading;
            passages.add(passage(section.anchor(), name, section.place(), figure, own));
            counted.add(own);
        }
        List<Footnote> footnotes = article.body().footnotes();
        if (!footnotes.isEmpty()) {
            Counted own =
                    Counted.of(
                            footnotes.stream()
                                    .flatMap(note -> Prose.of(note.blocks()))
                                    .map(reader::read));
            passages.add(passage("", FOOTNOTES, footnotes.get(0).place(), figure, own));
            counted.add(own);
        }
        Place start = passages.isEmpty() ? Place.startOf("") : passages.get(0).place();
        return new Readability(
                article.language(),
                figure,
                passage("", WHOLE, start, figure, Counted.of(counted.stream())),
                passages.stream().filter(passage -> passage.words() > 0).toList());
    }

    /**
     * The sections that are harder to read than a notice allows, and where none is, the whole text
     * if that is. Of few words a formula says little, so that only what is long enough is judged.
     */
    public List<Passage> tooHard(PlainLanguage limits) {
        List<Passage> sections =
                passages.stream().filter(passage -> isTooHard(passage, limits)).toList();
        return sections.isEmpty() && isTooHard(whole, limits) ? List.of(whole) : sections;
    }

    private boolean isTooHard(Passage passage, PlainLanguage limits) {
        return passage.isLongEnough() && figure.isHarder(passage.figure(), figure.limit(limits));
    }

    private static Passage passage(
            String anchor, String heading, Place place, Figure figure, Counted counted) {
        Tally tally = counted.tally();
        return new Passage(
                anchor, heading, place, tally.words(), figure.of(tally), counted.sentences());
    }
}
