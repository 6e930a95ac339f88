package dev.noticeboard.article;

import dev.noticeboard.article.Clauses.Clause;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body.Footnote;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.VersionName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each block of an article's tree stands: its place in the sources, its section's anchor, and
 * the number by which readers cite it.
 *
 * <p>Blocks are counted from 0 in reading order: each {@link Node} of the article's {@link
 * ArticleTree} that is no running text, but for the article itself.
 */
public final class Places {

    private final Map<Place, String> clauses = new HashMap<>();
    private final List<Spot> spots = new ArrayList<>();
    private String anchor = "";
    private Optional<String> sectionClause = Optional.empty();

    /**
     * A block.
     *
     * @param kind what it is
     * @param place where it begins
     * @param anchor the anchor of its section; empty where that has none
     * @param clause the number of the innermost clause that it stands in, such as {@code 3(b)}
     * @param ofSection whether its section has that number
     * @param words its running text
     */
    private record Spot(
            NodeKind kind,
            Place place,
            String anchor,
            Optional<String> clause,
            boolean ofSection,
            List<Inline> words) {}

    private Places(Article article) {
        Clauses.of(article.body())
                .forEach(clause -> clauses.putIfAbsent(clause.place(), named(clause)));
        add(NodeKind.TITLE, start(article), Optional.empty());
        article.body().sections().forEach(section -> section(section, Optional.empty()));
        anchor = "";
        sectionClause = Optional.empty();
        article.body().footnotes().forEach(this::footnote);
    }

    /** The start of the file; a title stands in front matter, or in another file. */
    private static Place start(Article article) {
        return article.body().sections().stream()
                .map(section -> Place.startOf(section.place().file()))
                .findFirst()
                .orElse(Place.startOf(new VersionName(article.notice(), article.version()).text()));
    }

    private static String named(Clause clause) {
        return clause.path().name();
    }

    /** The blocks of an article. */
    public static Places of(Article article) {
        return new Places(article);
    }

    /** The anchor of the section that a block stands in; empty where it has none. */
    public Optional<String> anchor(int block) {
        return Optional.of(spots.get(block).anchor()).filter(it -> !it.isEmpty());
    }

    /** The number of the innermost clause that a block stands in, such as {@code 3(b)}. */
    public Optional<String> clause(int block) {
        return spots.get(block).clause();
    }

    /** The same, but for the number of its whole section, which its heading shows. */
    public Optional<String> clauseInSection(int block) {
        return spots.get(block).ofSection() ? Optional.empty() : clause(block);
    }

    /** Where a block stands, and each letter of its running text. */
    public PlacedLetters letters(int block) {
        return PlacedLetters.of(spots.get(block).place(), spots.get(block).words());
    }

    /** The kinds of all blocks. */
    List<NodeKind> kinds() {
        return spots.stream().map(Spot::kind).toList();
    }

    /** How many letters a text has: all that is neither white space nor without width. */
    public static int letters(String text) {
        return (int) text.codePoints().filter(PlacedLetters::isLetter).count();
    }

    private void add(NodeKind kind, Place place, Optional<String> clause) {
        add(kind, place, clause, List.of());
    }

    private void add(NodeKind kind, Place place, Optional<String> clause, List<Inline> words) {
        spots.add(new Spot(kind, place, anchor, clause, clause.equals(sectionClause), words));
    }

    private Optional<String> within(Place place, Optional<String> around) {
        return Optional.ofNullable(clauses.get(place)).or(() -> around);
    }

    private void section(Section section, Optional<String> around) {
        anchor = section.anchor();
        // Text before the first heading begins where its first paragraph does.
        Optional<String> clause =
                section.heading().isEmpty() ? around : within(section.place(), around);
        sectionClause = clause;
        add(NodeKind.SECTION, section.place(), clause);
        if (!section.heading().isEmpty()) {
            add(NodeKind.HEADING, section.place(), clause, section.heading());
        }
        blocks(section.blocks(), clause);
        section.sections().forEach(child -> section(child, clause));
    }

    private void footnote(Footnote footnote) {
        add(NodeKind.FOOTNOTE, footnote.place(), Optional.empty());
        blocks(footnote.blocks(), Optional.empty());
    }

    private void blocks(List<Block> blocks, Optional<String> around) {
        Optional<String> clause = around;
        for (Block block : blocks) {
            // A paragraph's number holds for what follows it, as in "3.2 We collect:" and its list.
            clause = block instanceof Block.Paragraph ? within(block.place(), clause) : clause;
            block(block, clause);
        }
    }

    private void block(Block block, Optional<String> clause) {
        if (block instanceof Block.Paragraph paragraph) {
            add(NodeKind.PARAGRAPH, block.place(), clause, paragraph.content());
        } else if (block instanceof Block.InnerHeading heading) {
            add(NodeKind.INNER_HEADING, block.place(), clause, heading.content());
        } else if (block instanceof Block.Quote quote) {
            add(NodeKind.QUOTE, block.place(), clause);
            blocks(quote.blocks(), clause);
        } else if (block instanceof Block.ItemList list) {
            add(
                    list.markers().isEmpty() ? NodeKind.LIST : NodeKind.ORDERED_LIST,
                    block.place(),
                    clause);
            list.items().forEach(item -> item(NodeKind.ITEM, item, clause));
        } else if (block instanceof Block.DefinitionList list) {
            add(NodeKind.DEFINITION_LIST, block.place(), clause);
            list.definitions().forEach(definition -> definition(definition, block.place(), clause));
        } else if (block instanceof Block.Table table) {
            table(table, clause);
        } else if (block instanceof Block.ContactBlock contact) {
            contact(contact, clause);
        } else if (block instanceof Block.Code code) {
            add(NodeKind.CODE, block.place(), clause, lines(code));
        } else {
            add(NodeKind.BREAK, block.place(), clause);
        }
    }

    /** The lines of code; the first stands below its fence. */
    private static List<Inline> lines(Block.Code code) {
        List<Inline> lines = new ArrayList<>();
        Place place = code.place();
        int line = place.line() + (code.fenced() ? 1 : 0);
        for (String words : code.text().split("\n", -1)) {
            lines.add(new Inline.Text(new Place(place.file(), line, place.column()), words, true));
            line++;
        }
        return lines;
    }

    private void item(NodeKind kind, Block.Item item, Optional<String> around) {
        Optional<String> clause = within(item.place(), around);
        add(kind, item.place(), clause);
        blocks(item.blocks(), clause);
    }

    private void definition(Block.Definition definition, Place list, Optional<String> clause) {
        Place place = definition.terms().isEmpty() ? list : definition.terms().get(0).place();
        add(NodeKind.DEFINITION, place, clause);
        definition
                .terms()
                .forEach(term -> add(NodeKind.TERM, term.place(), clause, term.content()));
        definition.meanings().forEach(meaning -> item(NodeKind.MEANING, meaning, clause));
    }

    private void table(Block.Table table, Optional<String> clause) {
        add(NodeKind.TABLE, table.place(), clause);
        if (!table.caption().isEmpty()) {
            add(NodeKind.CAPTION, table.place(), clause, table.caption());
        }
        table.head().forEach(row -> row(NodeKind.HEAD_ROW, row, clause));
        table.body().forEach(row -> row(NodeKind.ROW, row, clause));
    }

    private void row(NodeKind kind, Block.Row row, Optional<String> clause) {
        add(kind, row.place(), clause);
        for (Block.Cell cell : row.cells()) {
            add(NodeKind.CELL, cell.place(), clause);
            blocks(cell.blocks(), clause);
        }
    }

    private void contact(Block.ContactBlock contact, Optional<String> clause) {
        add(NodeKind.CONTACT, contact.place(), clause);
        add(NodeKind.ROLE, contact.place(), clause);
        for (Block.Way way : contact.ways()) {
            add(NodeKind.WAY, contact.place(), clause);
            add(NodeKind.LABEL, contact.place(), clause);
            way.lines().forEach(line -> add(NodeKind.LINE, contact.place(), clause));
        }
    }
}
