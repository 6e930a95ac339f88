package dev.noticeboard.translation;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Version.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text as it was typed in one language, as pieces that other languages have too.
 *
 * <p>Directives stay directives: what they show is said by Noticeboard, in every language alike.
 *
 * @param language its BCP 47 tag
 * @param file the file that it stands in
 * @param sections its sections in reading order, and its footnotes as a last one
 * @param numbers what finds its numbers
 */
record Outline(String language, String file, List<SectionText> sections, Amounts numbers) {

    Outline {
        sections = List.copyOf(sections);
    }

    static Outline of(VersionText text) {
        return new Reader(Amounts.in(text.language())).read(text);
    }

    /** How many characters it has. */
    int length() {
        return sections.stream().mapToInt(SectionText::length).sum();
    }

    private record Reader(Amounts numbers) {

        Outline read(VersionText text) {
            Body body = text.body();
            List<SectionText> sections =
                    body.allSections()
                            .map(this::section)
                            .collect(Collectors.toCollection(ArrayList::new));
            if (!body.footnotes().isEmpty()) {
                List<Unit> notes = body.footnotes().stream().map(this::footnote).toList();
                sections.add(SectionText.of(notes.get(0).place(), 0, Optional.empty(), "", notes));
            }
            return new Outline(text.language(), text.place().file(), sections, numbers);
        }

        private SectionText section(Section section) {
            List<Unit> units = new ArrayList<>();
            if (!section.heading().isEmpty()) {
                units.add(leaf(Unit.Kind.HEADING, section.place(), section.heading()));
            }
            units.addAll(units(section.blocks()));
            return SectionText.of(
                    section.place(),
                    section.level(),
                    Optional.of(section.anchor()).filter(anchor -> section.explicit()),
                    PlacedText.words(section.heading()).strip(),
                    units);
        }

        private Unit footnote(Body.Footnote footnote) {
            return group(Unit.Kind.FOOTNOTE, footnote.place(), units(footnote.blocks()));
        }

        private List<Unit> units(List<Block> blocks) {
            List<Unit> units = new ArrayList<>();
            List<TypedItems.Item> above = List.of();
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                List<TypedItems.Item> items = typedItems(blocks, i);
                Unit unit = items.isEmpty() ? unit(block) : list(block.place(), items);
                if (goesOn(above, unit, items)) {
                    units.add(units.remove(units.size() - 1).with(unit.parts()));
                } else {
                    units.add(unit);
                }
                above = items;
            }
            return units;
        }

        /**
         * Whether a list goes on with the items that were typed above it: one that follows without
         * an empty line, or more typed items of which the first is the next one.
         */
        private static boolean goesOn(
                List<TypedItems.Item> above, Unit unit, List<TypedItems.Item> items) {
            if (above.isEmpty() || unit.kind() != Unit.Kind.LIST) {
                return false;
            }
            TypedItems.Item last = above.get(above.size() - 1);
            return unit.place().line() == last.lastLine() + 1
                    || (!items.isEmpty() && items.get(0).follows(last));
        }

        // A number with a space behind it marks an item where its neighbour has the next one.
        private static List<TypedItems.Item> typedItems(List<Block> blocks, int index) {
            if (!(blocks.get(index) instanceof Block.Paragraph paragraph)) {
                return List.of();
            }
            List<TypedItems.Item> items = TypedItems.of(paragraph.content());
            List<TypedItems.Item> spaced = spaced(blocks, index);
            boolean counted =
                    follows(spaced(blocks, index - 1), spaced)
                            || follows(spaced, spaced(blocks, index + 1));
            return items.isEmpty() && counted ? spaced : items;
        }

        private static List<TypedItems.Item> spaced(List<Block> blocks, int index) {
            return index >= 0
                            && index < blocks.size()
                            && blocks.get(index) instanceof Block.Paragraph paragraph
                    ? TypedItems.spaced(paragraph.content())
                    : List.of();
        }

        private static boolean follows(List<TypedItems.Item> above, List<TypedItems.Item> items) {
            return !above.isEmpty()
                    && !items.isEmpty()
                    && !items.get(0).number().isEmpty()
                    && items.get(0).follows(above.get(above.size() - 1));
        }

        private Unit list(Place place, List<TypedItems.Item> items) {
            return group(Unit.Kind.LIST, place, items.stream().map(this::item).toList());
        }

        private Unit item(TypedItems.Item item) {
            List<Amount> amounts = new ArrayList<>(numbers.of(item.words()));
            numbers.of(item.number()).forEach(number -> amounts.add(number.asOptional()));
            Unit words =
                    new Unit(Unit.Kind.PARAGRAPH, item.place(), item.words(), amounts, List.of());
            return group(Unit.Kind.ITEM, item.place(), List.of(words));
        }

        private Unit unit(Block block) {
            Place place = block.place();
            if (block instanceof Block.Paragraph paragraph) {
                return leaf(Unit.Kind.PARAGRAPH, place, paragraph.content());
            } else if (block instanceof Block.InnerHeading heading) {
                return leaf(Unit.Kind.HEADING, place, heading.content());
            } else if (block instanceof Block.Quote quote) {
                return group(Unit.Kind.QUOTE, place, units(quote.blocks()));
            } else if (block instanceof Block.ItemList list) {
                return group(Unit.Kind.LIST, place, list.items().stream().map(this::item).toList());
            } else if (block instanceof Block.DefinitionList list) {
                return group(
                        Unit.Kind.DEFINITIONS,
                        place,
                        list.definitions().stream().map(this::definition).toList());
            } else if (block instanceof Block.Table table) {
                return table(table);
            } else if (block instanceof Block.Code code) {
                return leaf(Unit.Kind.CODE, place, code.text());
            } else if (block instanceof Block.Directive directive) {
                return new Unit(
                        Unit.Kind.DIRECTIVE,
                        place,
                        "{{" + (directive.name() + " " + directive.argument()).strip() + "}}",
                        List.of(),
                        List.of());
            }
            return new Unit(Unit.Kind.BREAK, place, "", List.of(), List.of());
        }

        private Unit item(Block.Item item) {
            return group(Unit.Kind.ITEM, item.place(), units(item.blocks()));
        }

        private Unit definition(Block.Definition definition) {
            Stream<Unit> terms =
                    definition.terms().stream()
                            .map(term -> leaf(Unit.Kind.HEADING, term.place(), term.content()));
            Stream<Unit> meanings =
                    definition.meanings().stream()
                            .flatMap(meaning -> units(meaning.blocks()).stream());
            return group(
                    Unit.Kind.DEFINITION,
                    definition.terms().get(0).place(),
                    Stream.concat(terms, meanings).toList());
        }

        private Unit table(Block.Table table) {
            List<Unit> rows = new ArrayList<>();
            if (!table.caption().isEmpty()) {
                rows.add(leaf(Unit.Kind.CAPTION, table.place(), table.caption()));
            }
            table.head().forEach(row -> rows.add(row(Unit.Kind.HEAD, row)));
            table.body().forEach(row -> rows.add(row(Unit.Kind.ROW, row)));
            return group(Unit.Kind.TABLE, table.place(), rows);
        }

        private Unit row(Unit.Kind kind, Block.Row row) {
            String words =
                    row.cells().stream()
                            .map(cell -> units(cell.blocks()))
                            .map(units -> units.stream().map(Unit::allWords))
                            .map(cell -> cell.collect(Collectors.joining(" ")))
                            .collect(Collectors.joining(" | "));
            return leaf(kind, row.place(), words);
        }

        private Unit leaf(Unit.Kind kind, Place place, List<Inline> content) {
            return leaf(kind, place, PlacedText.words(content).strip());
        }

        private Unit leaf(Unit.Kind kind, Place place, String words) {
            return new Unit(kind, place, words, numbers.of(words), List.of());
        }

        private static Unit group(Unit.Kind kind, Place place, List<Unit> parts) {
            return new Unit(kind, place, "", List.of(), parts);
        }
    }
}
