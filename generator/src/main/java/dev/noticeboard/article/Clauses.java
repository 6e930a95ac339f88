package dev.noticeboard.article;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Markers;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The numbered places of a text by which its readers cite it: items of lists that count, paragraphs
 * that begin with a decimal number such as {@code 3.2.1}, and headings with a number.
 *
 * <p>Each knows the numbers of what it stands in: {@code (b)} in item 3, or below the heading "3.
 * Your rights", is 3(b).
 */
final class Clauses {

    /** "3. Data", "3.2 Data", "IV. Data", "Article 3", "Article 3: Data". */
    private static final Pattern HEADING =
            Pattern.compile(
                    "([0-9]{1,3}(?:\\.[0-9]{1,3})*+)(?:[.):]?\\s.*)?"
                        + "|(?:\\p{L}+\\s+|§\\s*)([0-9]{1,3}(?:\\.[0-9]{1,3})*+)(?:\\s*[.):–—-].*)?"
                        + "|([IVXLC]+|[A-Z])[.)]\\s.*",
                    Pattern.DOTALL);

    private static final Pattern PARAGRAPH =
            Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,4})++)\\.?\\s.*", Pattern.DOTALL);

    private final List<Clause> all = new ArrayList<>();

    private Clauses() {}

    /** The numbered places of a text, in reading order. */
    static List<Clause> of(Body body) {
        Clauses clauses = new Clauses();
        body.sections().forEach(section -> clauses.section(section, ClausePath.TOP));
        return clauses.all;
    }

    /**
     * A numbered place.
     *
     * @param section the anchor that it has because it is a section; empty where it is none
     */
    record Clause(ClausePath path, Place place, Optional<String> section) {}

    private void section(Section section, ClausePath around) {
        Matcher number = HEADING.matcher(PlacedText.words(section.heading()).strip());
        ClausePath path = around;
        if (number.matches() && !section.anchor().isEmpty()) {
            path = around.below(firstGroup(number));
            all.add(new Clause(path, section.place(), Optional.of(section.anchor())));
        }
        blocks(section.blocks(), path);
        for (Section child : section.sections()) {
            section(child, path);
        }
    }

    private static String firstGroup(Matcher matcher) {
        return IntStream.rangeClosed(1, matcher.groupCount())
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** A list that may go on, or that another one is a part of without being indented. */
    private record OpenList(Markers markers, ClausePath around, ClausePath last) {}

    private void blocks(List<Block> blocks, ClausePath around) {
        ClausePath path = around;
        Deque<OpenList> lists = new ArrayDeque<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                Optional<ClausePath> own = paragraph(paragraph, around);
                if (own.isPresent()) {
                    path = own.get();
                    lists.clear();
                }
            } else if (block instanceof Block.ItemList list) {
                list(list, path, lists);
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.blocks(), path);
            }
        }
    }

    private Optional<ClausePath> paragraph(Block.Paragraph paragraph, ClausePath around) {
        Matcher number = PARAGRAPH.matcher(opening(paragraph.content()));
        if (!number.matches()) {
            return Optional.empty();
        }
        ClausePath path = around.below(number.group(1));
        all.add(new Clause(path, paragraph.place(), Optional.empty()));
        return Optional.of(path);
    }

    private static String opening(List<Inline> content) {
        return PlacedText.words(content).strip();
    }

    private void list(Block.ItemList list, ClausePath path, Deque<OpenList> lists) {
        if (list.markers().isEmpty()) {
            list.items().forEach(item -> blocks(item.blocks(), path));
            return;
        }
        Markers markers = list.markers().get();
        boolean goesOn = lists.stream().anyMatch(open -> open.markers().equals(markers));
        while (goesOn && !lists.getFirst().markers().equals(markers)) {
            lists.removeFirst();
        }
        ClausePath around =
                goesOn
                        ? lists.removeFirst().around()
                        : lists.isEmpty() ? path : lists.getFirst().last();
        ClausePath last = around;
        for (Block.Item item : list.items()) {
            last = around.below(markers.numerals().of(item.number()));
            all.add(new Clause(last, item.place(), Optional.empty()));
            blocks(item.blocks(), last);
        }
        lists.addFirst(new OpenList(markers, around, last));
    }
}
