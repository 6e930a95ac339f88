package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Markers;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A line that reads as a heading is one.
 *
 * <p>Judged is what stands in a section, with a text below it: a line such as {@code Article 3},
 * one in capitals, one that a decimal number begins, and a list of one short item, numbered {@code
 * 1.} or in capitals; a title below {@code Article 3} belongs to it. So is a first line of the
 * first two kinds that runs into its paragraph. What {@link BoldHeading} and {@link TitleRepeated}
 * speak of stays silent here, and so do signatures, labels, sentences, lists and lines below one
 * another.
 */
final class LineAsHeading implements Check {

    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_COLUMNS = 30;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A line that may be a heading, and how many levels below its section it would stand. */
    private record Line(Place place, String text, int depth) {}

    @Override
    public Rule rule() {
        return Rule.LINE_AS_HEADING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<Place> title = TitleRepeated.place(subject);
        List<Finding> findings = new ArrayList<>();
        // What reads as a heading is one of the same level all through a text.
        OptionalInt above = OptionalInt.empty();
        for (Section section : subject.sections().toList()) {
            for (int i = 0; i < section.blocks().size(); i++) {
                Optional<Line> line =
                        line(section.blocks(), i)
                                .filter(found -> !Optional.of(found.place()).equals(title));
                if (line.isPresent()) {
                    above = OptionalInt.of(above.orElse(Math.max(section.written(), 1)));
                    findings.add(finding(line.get(), above.getAsInt()));
                }
            }
        }
        return findings;
    }

    private static Optional<Line> line(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        Optional<Block> next =
                index + 1 < blocks.size() ? Optional.of(blocks.get(index + 1)) : Optional.empty();
        Optional<Block> before = index > 0 ? Optional.of(blocks.get(index - 1)) : Optional.empty();
        if (block instanceof Block.Paragraph paragraph) {
            boolean title = before.filter(LineAsHeading::isBarePart).isPresent() && isTitle(block);
            return title ? Optional.empty() : ofParagraph(paragraph, next);
        } else if (block instanceof Block.ItemList list) {
            return ofList(list, next).filter(line -> before.filter(LineAsHeading::leads).isEmpty());
        }
        return Optional.empty();
    }

    private static Optional<Line> ofParagraph(Block.Paragraph paragraph, Optional<Block> next) {
        MaskedText written = MaskedText.of(paragraph.content());
        List<MaskedText.Line> lines = written.lines();
        String first = lines.get(0).text().strip();
        if (isEmphasis(paragraph.content())) {
            return Optional.empty();
        }
        Optional<Line> line = Optional.of(new Line(paragraph.place(), first, depth(first)));
        if (lines.size() > 1) {
            boolean runsOn = !lines.get(0).brokenAfter() && isText(lines.get(1).text());
            return line.filter(any -> runsOn && HeadingLine.isStrong(first));
        }
        if (HeadingLine.isBarePart(first) && next.filter(LineAsHeading::isTitle).isPresent()) {
            String title = MaskedText.of(((Block.Paragraph) next.get()).content()).text().strip();
            return Optional.of(new Line(paragraph.place(), first + " – " + title, 1));
        }
        boolean strong = HeadingLine.isStrong(first);
        // Most lines are neither, and what follows them need not be looked at.
        if (!strong && !HeadingLine.isDecimal(first)) {
            return Optional.empty();
        }
        boolean heads =
                next.filter(LineAsHeading::isText).isPresent()
                        || (strong && next.filter(LineAsHeading::isStrongLine).isPresent());
        return line.filter(any -> heads);
    }

    private static Optional<Line> ofList(Block.ItemList list, Optional<Block> next) {
        if (list.markers().isEmpty()
                || list.items().size() != 1
                || list.items().get(0).blocks().size() != 1
                || !(list.items().get(0).blocks().get(0) instanceof Block.Paragraph only)) {
            return Optional.empty();
        }
        Markers markers = list.markers().get();
        List<MaskedText.Line> lines = MaskedText.of(only.content()).lines();
        String first = lines.get(0).text().strip();
        String words = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
        // A list that is indented below it was meant to be part of it.
        boolean holds =
                next.filter(Block.ItemList.class::isInstance)
                        .filter(inner -> inner.place().column() > list.place().column())
                        .isPresent();
        boolean runsOn = lines.size() > 1 && isText(lines.get(1).text());
        boolean heads =
                !holds && lines.size() == 1 && next.filter(LineAsHeading::isText).isPresent();
        boolean reads =
                (HeadingLine.isCapitals(words) && (heads || runsOn))
                        || (markers.equals(Markers.PLAIN) && HeadingLine.isTitle(first) && heads);
        return reads
                ? Optional.of(new Line(list.place(), markers.of(list.start()) + " " + first, 1))
                : Optional.empty();
    }

    private static int depth(String line) {
        String number = line.replaceFirst("^(\\d+(?:\\.\\d+)*)?.*$", "$1");
        return Math.max(1, (int) number.chars().filter(c -> c == '.').count() + 1);
    }

    private static boolean isEmphasis(List<Inline> content) {
        return content.size() == 1
                && (content.get(0) instanceof Inline.Strong
                        || content.get(0) instanceof Inline.Link);
    }

    private static boolean leads(Block block) {
        return block instanceof Block.Paragraph paragraph
                && MaskedText.of(paragraph.content()).text().strip().matches("(?s).*[:：]");
    }

    private static boolean isBarePart(Block block) {
        return block instanceof Block.Paragraph paragraph
                && HeadingLine.isBarePart(MaskedText.of(paragraph.content()).text());
    }

    private static boolean isTitle(Block block) {
        return block instanceof Block.Paragraph paragraph
                && !isEmphasis(paragraph.content())
                && !isBarePart(block)
                && HeadingLine.isTitle(MaskedText.of(paragraph.content()).text());
    }

    private static boolean isStrongLine(Block block) {
        return block instanceof Block.Paragraph paragraph
                && HeadingLine.isStrong(MaskedText.of(paragraph.content()).text());
    }

    /** Whether a block is what stands below a heading: a text of some length, a list, a table. */
    private static boolean isText(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return isText(MaskedText.of(paragraph.content()).text());
        } else if (block instanceof Block.ItemList list) {
            return list.items().size() > 1
                    || list.items().get(0).blocks().stream().anyMatch(LineAsHeading::isText);
        }
        return block instanceof Block.Table
                || block instanceof Block.DefinitionList
                || block instanceof Block.Quote;
    }

    private static boolean isText(String text) {
        return (WORD.matcher(text).results().count() >= FEWEST_WORDS
                        || text.length() >= FEWEST_COLUMNS)
                && (text.codePoints().anyMatch(Character::isLowerCase)
                        || text.codePoints().noneMatch(Character::isUpperCase));
    }

    private Finding finding(Line line, int above) {
        String signs = "#".repeat(Math.min(6, above + line.depth()));
        return Finding.of(
                rule(),
                line.place(),
                "\"%s\" reads as a heading and is none".formatted(Snippet.of(line.text(), 60)),
                "write \"%s %s\" on a line of its own, with an empty line below it"
                        .formatted(signs, Snippet.of(line.text(), 60)));
    }
}
