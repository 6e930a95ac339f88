package dev.noticeboard.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A piece of text that stands on lines of its own.
 *
 * <p>{@link Directive} stands in what was read and never in an article; {@link ContactBlock} stands
 * in an article and never in what was read; all others stand in both.
 */
public sealed interface Block {

    /** Where it begins. */
    Place place();

    /**
     * The blocks in it: for each place in it where blocks stand beside each other, such as an item,
     * the ones that stand there, in reading order.
     */
    default Stream<List<Block>> children() {
        return Stream.empty();
    }

    /** Every piece of running text in it, however deep, in reading order. */
    default Stream<List<Inline>> running() {
        return runningIn(children());
    }

    /** The block itself and every block in it, parents first, in reading order. */
    default Stream<Block> withDescendants() {
        return Stream.concat(
                Stream.of(this), children().flatMap(List::stream).flatMap(Block::withDescendants));
    }

    /** The same block with other content; itself where it has none. */
    default Block map(Mapping mapping) {
        return this;
    }

    /**
     * What becomes of the content of a block.
     *
     * @param running of running text
     * @param blocks of blocks that stand beside each other
     * @param anchor which anchor what begins at a place gets, by which the text refers to it
     */
    record Mapping(
            UnaryOperator<List<Inline>> running,
            UnaryOperator<List<Block>> blocks,
            Function<Place, Optional<String>> anchor) {}

    private static Stream<List<Inline>> runningIn(Stream<List<Block>> children) {
        return children.flatMap(List::stream).flatMap(Block::running);
    }

    /**
     * Running text.
     *
     * @param anchor the anchor by which the text refers to it, where it is a clause that is named
     */
    record Paragraph(Place place, Optional<String> anchor, List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        /** Running text that nothing refers to. */
        public Paragraph(Place place, List<Inline> content) {
            this(place, Optional.empty(), content);
        }

        @Override
        public Stream<List<Inline>> running() {
            return Stream.of(content);
        }

        @Override
        public Block map(Mapping mapping) {
            return new Paragraph(
                    place, mapping.anchor().apply(place), mapping.running().apply(content));
        }
    }

    /**
     * A heading that makes no section, because it stands inside a list, a quote or a cell.
     *
     * @param level the level that was written, from 1 to 6
     */
    record InnerHeading(Place place, int level, List<Inline> content) implements Block {
        public InnerHeading {
            content = List.copyOf(content);
        }

        @Override
        public Stream<List<Inline>> running() {
            return Stream.of(content);
        }

        @Override
        public Block map(Mapping mapping) {
            return new InnerHeading(place, level, mapping.running().apply(content));
        }
    }

    /** Words of somebody else. */
    record Quote(Place place, List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }

        @Override
        public Stream<List<Block>> children() {
            return Stream.of(blocks);
        }

        @Override
        public Block map(Mapping mapping) {
            return new Quote(place, mapping.blocks().apply(blocks));
        }
    }

    /**
     * A list.
     *
     * @param markers what stands before its items; empty where those are bullets
     * @param tight whether its items' paragraphs stand close together
     */
    record ItemList(Place place, Optional<Markers> markers, boolean tight, List<Item> items)
            implements Block {
        public ItemList {
            items = List.copyOf(items);
        }

        /** The number of the first item. */
        public int start() {
            return items.isEmpty() ? 1 : items.get(0).number();
        }

        @Override
        public Stream<List<Block>> children() {
            return items.stream().map(Item::blocks);
        }

        @Override
        public Block map(Mapping mapping) {
            return new ItemList(
                    place, markers, tight, items.stream().map(item -> item.map(mapping)).toList());
        }
    }

    /**
     * One item of a list.
     *
     * @param id the id of the fact that it shows, where a directive made it
     * @param anchor the anchor by which the text refers to it, where it is a clause that is named
     * @param number its number, by which a list that counts marks it; 0 in any other
     */
    record Item(
            Place place,
            Optional<String> id,
            Optional<String> anchor,
            int number,
            List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        /** An item that was written, of a list that does not count. */
        public Item(Place place, List<Block> blocks) {
            this(place, 0, blocks);
        }

        /** An item that was written, of a list that counts. */
        public Item(Place place, int number, List<Block> blocks) {
            this(place, Optional.empty(), Optional.empty(), number, blocks);
        }

        private Item map(Mapping mapping) {
            return new Item(
                    place,
                    id,
                    mapping.anchor().apply(place),
                    number,
                    mapping.blocks().apply(blocks));
        }
    }

    /** Terms and what they mean. */
    record DefinitionList(Place place, List<Definition> definitions) implements Block {
        public DefinitionList {
            definitions = List.copyOf(definitions);
        }

        @Override
        public Stream<List<Block>> children() {
            return definitions.stream().flatMap(Definition::children);
        }

        @Override
        public Stream<List<Inline>> running() {
            return definitions.stream().flatMap(Definition::running);
        }

        @Override
        public Block map(Mapping mapping) {
            return new DefinitionList(
                    place,
                    definitions.stream().map(definition -> definition.map(mapping)).toList());
        }
    }

    /** One or more terms and the meanings that they share. */
    record Definition(List<Term> terms, List<Item> meanings) {
        public Definition {
            terms = List.copyOf(terms);
            meanings = List.copyOf(meanings);
        }

        private Stream<List<Block>> children() {
            return meanings.stream().map(Item::blocks);
        }

        private Stream<List<Inline>> running() {
            return Stream.concat(terms.stream().map(Term::content), runningIn(children()));
        }

        private Definition map(Mapping mapping) {
            return new Definition(
                    terms.stream().map(term -> term.map(mapping)).toList(),
                    meanings.stream().map(meaning -> meaning.map(mapping)).toList());
        }
    }

    /**
     * A word that the text defines.
     *
     * @param anchor the anchor by which the text refers to it
     */
    record Term(Place place, String anchor, List<Inline> content) {
        public Term {
            content = List.copyOf(content);
        }

        private Term map(Mapping mapping) {
            return new Term(place, anchor, mapping.running().apply(content));
        }
    }

    /**
     * Text to be shown letter by letter.
     *
     * @param text the lines, each ending in a line feed
     * @param info what the fence says of its language; empty where it says nothing
     * @param fenced whether it stands between fences rather than being indented
     */
    record Code(Place place, String text, String info, boolean fenced) implements Block {}

    /**
     * A table.
     *
     * @param caption what it shows; empty where it does not say
     * @param head the rows of column headers
     * @param body all other rows
     */
    record Table(Place place, List<Inline> caption, List<Row> head, List<Row> body)
            implements Block {
        public Table {
            caption = List.copyOf(caption);
            head = List.copyOf(head);
            body = List.copyOf(body);
        }

        @Override
        public Stream<List<Block>> children() {
            return Stream.concat(head.stream(), body.stream())
                    .flatMap(row -> row.cells().stream())
                    .map(Cell::blocks);
        }

        @Override
        public Stream<List<Inline>> running() {
            return Stream.concat(Stream.of(caption), runningIn(children()));
        }

        @Override
        public Block map(Mapping mapping) {
            return new Table(
                    place,
                    mapping.running().apply(caption),
                    head.stream().map(row -> row.map(mapping)).toList(),
                    body.stream().map(row -> row.map(mapping)).toList());
        }
    }

    /**
     * A row of a table.
     *
     * @param id the id of the fact that it shows, where a directive made it
     * @param cells its cells; one that Markdown leaves out at the end of a row is filled in, empty
     *     and at the place of the row
     */
    record Row(Place place, Optional<String> id, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row that was written. */
        public Row(Place place, List<Cell> cells) {
            this(place, Optional.empty(), cells);
        }

        /** How many cells were written: those that were filled in do not count. */
        public int written() {
            int written = cells.size();
            while (written > 1 && isFilledIn(cells.get(written - 1))) {
                written--;
            }
            return written;
        }

        private Row map(Mapping mapping) {
            return new Row(place, id, cells.stream().map(cell -> cell.map(mapping)).toList());
        }

        private boolean isFilledIn(Cell cell) {
            return cell.blocks().isEmpty() && cell.place().equals(place);
        }
    }

    /**
     * A cell of a table.
     *
     * @param header whether it names its row or column
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     * @param alignment how its text is set, where that was said
     * @param blocks what it holds; a cell of Markdown holds one paragraph, or nothing
     */
    record Cell(
            Place place,
            boolean header,
            int columns,
            int rows,
            Optional<Alignment> alignment,
            List<Block> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }

        private Cell map(Mapping mapping) {
            return new Cell(
                    place, header, columns, rows, alignment, mapping.blocks().apply(blocks));
        }
    }

    /** How the text of a column is set. */
    enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /** A change of subject, drawn as a line. */
    record ThematicBreak(Place place) implements Block {}

    /**
     * A directive as it was written, such as {@code {{contact privacy-office}}}.
     *
     * @param name the first word
     * @param argument the rest; empty where there is none
     */
    record Directive(Place place, String name, String argument) implements Block {}

    /**
     * A contact, in full, as the article shows it.
     *
     * @param contact the contact's id
     * @param role what it is for
     * @param ways how to reach it, in the order in which they are shown
     */
    record ContactBlock(Place place, String contact, String role, List<Way> ways) implements Block {
        public ContactBlock {
            ways = List.copyOf(ways);
        }
    }

    /**
     * One way to reach a contact.
     *
     * @param kind which way it is
     * @param label its name in the article's language
     * @param lines what is shown, one line each
     * @param target where it leads, empty where it leads nowhere
     */
    record Way(WayKind kind, String label, List<String> lines, Optional<String> target) {
        public Way {
            lines = List.copyOf(lines);
        }
    }

    /** The ways to reach a contact. */
    enum WayKind {
        PHONE,
        /** A text telephone. */
        TTY,
        EMAIL,
        FORM,
        POST,
        HOURS,
        /** The languages in which it can be reached. */
        LANGUAGES
    }
}
