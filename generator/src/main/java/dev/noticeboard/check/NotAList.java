package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines that look like the items of a list are shown as a list.
 *
 * <p>Two such lines in a row make a list that was meant: within one paragraph, where a visitor sees
 * them run together, or in paragraphs that follow each other, where the mark is glued to its word.
 * One such line alone may be a footnote mark, a minus sign or a sentence that ends in a number, and
 * stays silent; so do lines that a visitor sees as lines.
 */
final class NotAList implements Check {

    @Override
    public Rule rule() {
        return Rule.NOT_A_LIST;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Stream<Finding> within =
                subject.contents().blocks(Block.Paragraph.class).flatMap(this::within);
        Stream<Finding> between = subject.contents().siblings().stream().flatMap(this::between);
        return Stream.concat(within, between).toList();
    }

    private Stream<Finding> within(Block.Paragraph paragraph) {
        MaskedText written = MaskedText.of(paragraph.content());
        return first(written).map(line -> finding(written, line)).stream();
    }

    /** The first line of running text that looks like an item, with the next one below it. */
    static Optional<MaskedText.Line> first(MaskedText written) {
        List<MaskedText.Line> lines = written.lines();
        return IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i - 1).brokenAfter())
                .filter(i -> inARow(lines.get(i - 1), lines.get(i), ItemMark::isBefore))
                .mapToObj(i -> lines.get(i - 1))
                .findFirst();
    }

    private Stream<Finding> between(List<Block> siblings) {
        return IntStream.range(1, siblings.size())
                .filter(i -> inARow(siblings, i) && !inARow(siblings, i - 1))
                .mapToObj(i -> MaskedText.of(((Block.Paragraph) siblings.get(i - 1)).content()))
                .map(first -> finding(first, first.lines().get(0)));
    }

    private static boolean inARow(List<Block> siblings, int index) {
        if (index == 0) {
            return false;
        }
        Optional<MaskedText.Line> first = onlyLine(siblings.get(index - 1));
        Optional<MaskedText.Line> second = onlyLine(siblings.get(index));
        return first.isPresent()
                && second.isPresent()
                && inARow(first.get(), second.get(), ItemMark::isGluedBefore);
    }

    private static boolean inARow(
            MaskedText.Line first,
            MaskedText.Line second,
            BiPredicate<ItemMark, ItemMark> relation) {
        Optional<ItemMark> mark = ItemMark.of(first.text());
        Optional<ItemMark> next = ItemMark.of(second.text());
        return mark.isPresent() && next.isPresent() && relation.test(mark.get(), next.get());
    }

    private static Optional<MaskedText.Line> onlyLine(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            List<MaskedText.Line> lines = MaskedText.of(paragraph.content()).lines();
            return lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
        }
        return Optional.empty();
    }

    private Finding finding(MaskedText written, MaskedText.Line line) {
        return Finding.of(
                rule(),
                written.placeAt(line.start()),
                "lines that look like a list are shown as running text",
                "put an empty line before the first one, and start each with \"- \" or \"1. \", the"
                        + " space included");
    }
}
