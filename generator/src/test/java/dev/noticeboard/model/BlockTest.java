package dev.noticeboard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.noticeboard.model.Block.Cell;
import dev.noticeboard.model.Block.Definition;
import dev.noticeboard.model.Block.DefinitionList;
import dev.noticeboard.model.Block.Item;
import dev.noticeboard.model.Block.ItemList;
import dev.noticeboard.model.Block.Mapping;
import dev.noticeboard.model.Block.Paragraph;
import dev.noticeboard.model.Block.Quote;
import dev.noticeboard.model.Block.Row;
import dev.noticeboard.model.Block.Table;
import dev.noticeboard.model.Block.Term;
import dev.noticeboard.model.Block.ThematicBreak;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final Place HERE = new Place("notice.md", 1, 1);

    private static final Block DEFINITIONS =
            new DefinitionList(HERE, List.of(definition("a", "b"), definition("c", "d")));

    private static final Block TABLE =
            new Table(HERE, words("caption"), List.of(row("head")), List.of(row("1"), row("2")));

    private static final Block NESTED =
            new Quote(HERE, List.of(list(list(paragraph("deep"))), paragraph("after")));

    @Test
    void definitionsAreReadOneByOne() {
        assertEquals(List.of("a", "b", "c", "d"), text(DEFINITIONS.running()));
    }

    @Test
    void aTableIsReadCaptionFirstAndRowByRow() {
        assertEquals(List.of("caption", "head", "1", "2"), text(TABLE.running()));
    }

    @Test
    void runningTextIsFoundHoweverDeep() {
        assertEquals(List.of("deep", "after"), text(NESTED.running()));
    }

    @Test
    void parentsComeBeforeTheirChildren() {
        assertEquals(
                List.of(
                        Quote.class,
                        ItemList.class,
                        ItemList.class,
                        Paragraph.class,
                        Paragraph.class),
                NESTED.withDescendants().map(Object::getClass).toList());
    }

    @Test
    void blocksThatStandBesideEachOtherAreTogether() {
        assertEquals(
                List.of(List.of(paragraph("1"), paragraph("2")), List.of(paragraph("3"))),
                new ItemList(
                                HERE,
                                Optional.empty(),
                                true,
                                List.of(
                                        new Item(HERE, List.of(paragraph("1"), paragraph("2"))),
                                        new Item(HERE, List.of(paragraph("3")))))
                        .children()
                        .toList());
    }

    @Test
    void aBlockIsTheSameWhereNothingOfItBecomesAnotherThing() {
        for (Block block : List.of(DEFINITIONS, TABLE, NESTED)) {
            assertEquals(block, block.map(new Mapping(it -> it, it -> it, p -> Optional.empty())));
        }
    }

    @Test
    void allRunningTextOfABlockIsMapped() {
        Mapping shouted = shouted();
        assertEquals(List.of("A", "B", "C", "D"), text(DEFINITIONS.map(shouted).running()));
        assertEquals(List.of("CAPTION", "HEAD", "1", "2"), text(TABLE.map(shouted).running()));
        assertEquals(List.of("DEEP", "AFTER"), text(NESTED.map(shouted).running()));
    }

    @Test
    void whatBeginsAtAPlaceGetsItsAnchor() {
        Mapping named = new Mapping(it -> it, it -> it, place -> Optional.of("clause"));
        assertEquals(
                new Paragraph(HERE, Optional.of("clause"), words("a")), paragraph("a").map(named));
    }

    @Test
    void whatHoldsNothingStays() {
        Block line = new ThematicBreak(HERE);
        assertSame(line, line.map(shouted()));
    }

    private static Mapping shouted() {
        return new Mapping(
                content -> words(text(Stream.of(content)).get(0).toUpperCase(Locale.ROOT)),
                blocks -> blocks.stream().map(block -> block.map(shouted())).toList(),
                place -> Optional.empty());
    }

    private static Paragraph paragraph(String words) {
        return new Paragraph(HERE, words(words));
    }

    private static Block list(Block in) {
        return new ItemList(HERE, Optional.empty(), true, List.of(new Item(HERE, List.of(in))));
    }

    private static Definition definition(String term, String meaning) {
        return new Definition(
                List.of(new Term(HERE, "term-" + term, words(term))),
                List.of(new Item(HERE, List.of(paragraph(meaning)))));
    }

    private static Row row(String words) {
        return new Row(
                HERE,
                List.of(new Cell(HERE, false, 1, 1, Optional.empty(), List.of(paragraph(words)))));
    }

    private static List<Inline> words(String words) {
        return List.of(new Inline.Text(HERE, words, false));
    }

    private static List<String> text(Stream<List<Inline>> running) {
        return running.map(PlacedText::words).toList();
    }
}
