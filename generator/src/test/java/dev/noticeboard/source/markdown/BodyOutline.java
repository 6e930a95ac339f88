package dev.noticeboard.source.markdown;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Markers;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Section;
import dev.noticeboard.source.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a tree with the place of each node, one node a line, so that a test can hold all of it.
 */
public final class BodyOutline {

    private final StringBuilder lines = new StringBuilder();

    /** The outline of a text. */
    static String of(Body body) {
        BodyOutline outline = new BodyOutline();
        body.sections().forEach(section -> outline.section(section, 0));
        for (Body.Footnote note : body.footnotes()) {
            outline.line(0, note.place(), "footnote " + note.number() + " " + note.label());
            outline.blocks(note.blocks(), 1);
        }
        return outline.lines.toString();
    }

    /** The outline of what Markdown reads as, and below it what is wrong with it. */
    public static String read(String markdown) {
        Reading<Body> reading = new MarkdownReader().read(new SourceText("notice.md", markdown), 1);
        return of(reading.value())
                + reading.findings().stream()
                        .sorted()
                        .map(finding -> finding.toString().substring("notice.md:".length()) + "\n")
                        .collect(Collectors.joining());
    }

    private void section(Section section, int depth) {
        line(
                depth,
                section.place(),
                "section "
                        + section.level()
                        + " written "
                        + section.written()
                        + " #"
                        + section.anchor()
                        + (section.explicit() ? " explicit" : "")
                        + (section.meets().isEmpty() ? "" : " meets " + section.meets()));
        inlines(section.heading(), depth + 2);
        blocks(section.blocks(), depth + 1);
        section.sections().forEach(child -> section(child, depth + 1));
    }

    private void blocks(List<Block> blocks, int depth) {
        blocks.forEach(block -> block(block, depth));
    }

    private void block(Block block, int depth) {
        if (block instanceof Block.Paragraph paragraph) {
            line(depth, block.place(), "paragraph");
            inlines(paragraph.content(), depth + 1);
        } else if (block instanceof Block.InnerHeading heading) {
            line(depth, block.place(), "inner heading " + heading.level());
            inlines(heading.content(), depth + 1);
        } else if (block instanceof Block.Quote quote) {
            line(depth, block.place(), "quote");
            blocks(quote.blocks(), depth + 1);
        } else if (block instanceof Block.ItemList list) {
            String start =
                    list.markers().map(markers -> " from " + start(list, markers)).orElse("");
            line(depth, block.place(), (list.tight() ? "tight" : "loose") + " list" + start);
            items(list.items(), depth + 1);
        } else if (block instanceof Block.DefinitionList list) {
            line(depth, block.place(), "definitions");
            list.definitions().forEach(definition -> definition(definition, depth + 1));
        } else if (block instanceof Block.Table table) {
            table(table, depth);
        } else if (block instanceof Block.Code code) {
            line(depth, block.place(), "code " + code.info() + " " + shown(code.text()));
        } else if (block instanceof Block.Directive directive) {
            line(
                    depth,
                    block.place(),
                    "directive " + directive.name() + "(" + directive.argument() + ")");
        } else {
            line(depth, block.place(), "break");
        }
    }

    private static String start(Block.ItemList list, Markers markers) {
        return markers.equals(Markers.PLAIN)
                ? Integer.toString(list.start())
                : markers.of(list.start());
    }

    private void items(List<Block.Item> items, int depth) {
        for (Block.Item item : items) {
            line(depth, item.place(), "item");
            blocks(item.blocks(), depth + 1);
        }
    }

    private void definition(Block.Definition definition, int depth) {
        for (Block.Term term : definition.terms()) {
            line(depth, term.place(), "term #" + term.anchor());
            inlines(term.content(), depth + 1);
        }
        items(definition.meanings(), depth);
    }

    private void table(Block.Table table, int depth) {
        line(depth, table.place(), "table");
        if (!table.caption().isEmpty()) {
            line(depth + 1, table.caption().get(0).place(), "caption");
            inlines(table.caption(), depth + 2);
        }
        rows("head", table.head(), depth + 1);
        rows("row", table.body(), depth + 1);
    }

    private void rows(String name, List<Block.Row> rows, int depth) {
        for (Block.Row row : rows) {
            line(depth, row.place(), name);
            for (Block.Cell cell : row.cells()) {
                String span =
                        cell.columns() > 1 || cell.rows() > 1
                                ? " " + cell.columns() + "x" + cell.rows()
                                : "";
                Optional<String> set = cell.alignment().map(Enum::name);
                line(
                        depth + 1,
                        cell.place(),
                        (cell.header() ? "header cell" : "cell")
                                + span
                                + set.map(name1 -> " " + name1).orElse(""));
                blocks(cell.blocks(), depth + 2);
            }
        }
    }

    private void inlines(List<Inline> content, int depth) {
        content.forEach(inline -> inline(inline, depth));
    }

    private void inline(Inline inline, int depth) {
        if (inline instanceof Inline.Text text) {
            String kind = text.escaped() ? "escaped " : "";
            line(depth, inline.place(), kind + shown(text.words()));
        } else if (inline instanceof Inline.Code code) {
            line(depth, inline.place(), "code " + shown(code.text()));
        } else if (inline instanceof Inline.Link link) {
            String title = link.title().isEmpty() ? "" : " titled " + shown(link.title());
            line(depth, inline.place(), "link " + link.target() + title);
        } else if (inline instanceof Inline.Image image) {
            line(depth, inline.place(), "image " + image.target());
        } else if (inline instanceof Inline.Element element) {
            line(depth, inline.place(), "<" + element.name() + "> " + element.attributes());
        } else if (inline instanceof Inline.Anchor anchor) {
            line(depth, inline.place(), "anchor #" + anchor.id());
        } else if (inline instanceof Inline.FootnoteReference note) {
            line(depth, inline.place(), "footnote " + note.number() + " " + note.label());
        } else if (inline instanceof Inline.Value value) {
            line(depth, inline.place(), "value " + value.name());
        } else if (inline instanceof Inline.OpenFact fact) {
            line(depth, inline.place(), "open " + fact.question());
        } else {
            line(depth, inline.place(), inline.getClass().getSimpleName());
        }
        inlines(inline.content(), depth + 1);
    }

    private void line(int depth, Place place, String text) {
        lines.append("  ".repeat(depth));
        lines.append(place.line()).append(':').append(place.column()).append(' ');
        lines.append(text).append('\n');
    }

    private static String shown(String words) {
        return "'" + words.replace("\n", "\\n") + "'";
    }
}
