package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Snippet;
import dev.noticeboard.words.WordBoundaries;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A long text has headings, by which a visitor finds what it says, and a screen reader leads there.
 *
 * <p>Words are those of the text's language (UAX #29), also where it writes no spaces between them.
 */
final class LongWithoutHeadings implements Check {

    private static final int LIMIT = 600;
    private static final int LONGEST = 60;

    @Override
    public Rule rule() {
        return Rule.LONG_WITHOUT_HEADINGS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Section> sections = subject.sections().toList();
        boolean headings = sections.stream().anyMatch(section -> section.written() > 0);
        Contents contents = subject.contents();
        if (sections.isEmpty()
                || headings
                || contents.blocks(Block.InnerHeading.class).findAny().isPresent()) {
            return List.of();
        }
        int words = words(contents, subject.article().language());
        return words > LIMIT ? List.of(finding(sections.get(0), words)) : List.of();
    }

    private static int words(Contents contents, String language) {
        WordBoundaries boundaries = WordBoundaries.of(language);
        return contents.running()
                .map(PlacedText::words)
                .mapToInt(text -> words(text, boundaries))
                .sum();
    }

    private static int words(String text, WordBoundaries boundaries) {
        return (int)
                boundaries.in(text).stream()
                        .filter(
                                span ->
                                        span.of(text)
                                                .codePoints()
                                                .anyMatch(Character::isLetterOrDigit))
                        .count();
    }

    private Finding finding(Section section, int words) {
        String mend =
                firstTitle(section.blocks())
                        .map(
                                line ->
                                        "write \"## %s\" in line %s, and so above each subject"
                                                .formatted(
                                                        Snippet.of(words(line), LONGEST),
                                                        line.place().line()))
                        .orElse("write ## and its name in a line above each subject");
        return Finding.of(
                rule(),
                section.place(),
                "a text of %s words has no heading".formatted(words),
                mend);
    }

    /** The first line that could be a heading, since it has a text below it. */
    private static Optional<Block.Paragraph> firstTitle(List<Block> blocks) {
        return IntStream.range(0, blocks.size() - 1)
                .filter(i -> blocks.get(i + 1) instanceof Block.Paragraph)
                .mapToObj(blocks::get)
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(paragraph -> MaskedText.of(paragraph.content()).lines().size() == 1)
                .filter(paragraph -> HeadingLine.isTitle(words(paragraph)))
                .findFirst();
    }

    private static String words(Block.Paragraph paragraph) {
        return PlacedText.words(paragraph.content()).strip();
    }
}
