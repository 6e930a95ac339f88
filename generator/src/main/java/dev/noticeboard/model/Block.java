package dev.noticeboard.model;

import java.util.List;
import java.util.Optional;

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
    }

    /** Words of somebody else. */
    record Quote(Place place, List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
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

        /** The same item as an article holds it. */
        public Item expanded(Optional<String> named, List<Block> others) {
            return new Item(place, id, named, number, others);
        }
    }

    /** Terms and what they mean. */
    record DefinitionList(Place place, List<Definition> definitions) implements Block {
        public DefinitionList {
            definitions = List.copyOf(definitions);
        }
    }

    /** One or more terms and the meanings that they share. */
    record Definition(List<Term> terms, List<Item> meanings) {
        public Definition {
            terms = List.copyOf(terms);
            meanings = List.copyOf(meanings);
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
