package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Snippet;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text does not begin with its notice's title, which the page shows above it.
 *
 * <p>Judged is what the text opens with: its first heading, or a line above it. Case, Unicode forms
 * and marks around the words make no difference; another word does. A heading that meets a
 * requirement stays silent, since the section would lose that with it.
 */
final class TitleRepeated implements Check {

    private static final int LONGEST = 60;

    @Override
    public Rule rule() {
        return Rule.TITLE_REPEATED;
    }

    @Override
    public List<Finding> check(Subject subject) {
        String title = Snippet.of(subject.article().title(), LONGEST);
        return opening(subject).stream()
                .map(
                        opening ->
                                Finding.of(
                                        rule(),
                                        opening.place(),
                                        "the text begins with the notice's title, which the page"
                                                + " shows above it",
                                        "delete the line \"%s\"%s"
                                                .formatted(
                                                        title,
                                                        opening.isUnderlined()
                                                                ? ", and the line below it that"
                                                                        + " makes it a heading"
                                                                : "")))
                .toList();
    }

    /** Where the title stands in the text; empty where the text begins with other words. */
    static Optional<Place> place(Subject subject) {
        return opening(subject).map(Opening::place);
    }

    private static Optional<Opening> opening(Subject subject) {
        List<Section> sections = subject.article().body().sections();
        String title = folded(subject.article().title());
        return sections.isEmpty() || title.isEmpty()
                ? Optional.empty()
                : first(sections)
                        .filter(line -> line.meets().isEmpty())
                        .filter(line -> folded(PlacedText.words(line.words())).equals(title));
    }

    private record Opening(Place place, boolean isHeading, List<Inline> words, List<String> meets) {

        /** Whether it is a heading by the line below it: then nothing stands before its words. */
        boolean isUnderlined() {
            return isHeading && words.get(0).place().equals(place);
        }
    }

    private static Optional<Opening> first(List<Section> sections) {
        Section first = sections.get(0);
        if (first.written() > 0) {
            return Optional.of(new Opening(first.place(), true, first.heading(), first.meets()));
        }
        return first.blocks().stream()
                .limit(1)
                .filter(Block.Paragraph.class::isInstance)
                .map(
                        block ->
                                new Opening(
                                        block.place(),
                                        false,
                                        ((Block.Paragraph) block).content(),
                                        List.of()))
                .findFirst();
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$", "");
    }
}
