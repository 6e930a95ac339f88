package dev.noticeboard.article;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body.Footnote;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Section;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article as lines of text: all that a visitor reads, and nothing of how it was typed.
 *
 * <p>One node a line, two spaces deeper than its parent; a word that says what it is, then what it
 * holds. Texts stand in quotation marks with {@code \}, {@code "} and line feeds escaped by a
 * backslash. Line ends of the source and runs of white space read as one space, so that a text that
 * was only wrapped otherwise has the same form. Places, and the anchors' being written or made, are
 * not part of it.
 */
public final class CanonicalForm {

    private final StringBuilder out = new StringBuilder();
    private int depth;

    private CanonicalForm() {}

    /** The canonical form of an article, each line ending in a line feed. */
    public static String of(Article article) {
        CanonicalForm form = new CanonicalForm();
        form.line(
                "article " + article.notice() + " " + article.version() + " " + article.language());
        form.line("title " + quoted(article.title()));
        article.body().sections().forEach(form::section);
        article.body().footnotes().forEach(form::footnote);
        return form.out.toString();
    }

    private void section(Section section) {
        line(
                "section "
                        + section.level()
                        + (section.anchor().isEmpty() ? "" : " #" + section.anchor()));
        nested(
                () -> {
                    if (!section.heading().isEmpty()) {
                        parent("heading", () -> inlines(section.heading()));
                    }
                    blocks(section.blocks());
                    section.sections().forEach(this::section);
                });
    }

    private void footnote(Footnote footnote) {
        parent("footnote " + footnote.number(), () -> blocks(footnote.blocks()));
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            parent("paragraph", () -> inlines(paragraph.content()));
        } else if (block instanceof Block.InnerHeading heading) {
            parent("inner-heading " + heading.level(), () -> inlines(heading.content()));
        } else if (block instanceof Block.Quote quote) {
            parent("quote", () -> blocks(quote.blocks()));
        } else if (block instanceof Block.ItemList list) {
            String kind = list.ordered() ? "ordered-list " + list.start() : "list";
            parent(kind + (list.tight() ? "" : " loose"), () -> list.items().forEach(this::item));
        } else if (block instanceof Block.DefinitionList list) {
            parent("definition-list", () -> list.definitions().forEach(this::definition));
        } else if (block instanceof Block.Code code) {
            line("code " + quoted(code.info()) + " " + quoted(code.text()));
        } else if (block instanceof Block.Table table) {
            parent("table", () -> table(table));
        } else if (block instanceof Block.ThematicBreak) {
            line("break");
        } else if (block instanceof Block.ContactBlock contact) {
            parent(
                    "contact " + contact.contact() + " " + quoted(contact.role()),
                    () -> contact.ways().forEach(this::way));
        } else {
            throw new IllegalArgumentException("no article holds a " + block);
        }
    }

    private void item(Block.Item item) {
        parent("item", () -> blocks(item.blocks()));
    }

    private void definition(Block.Definition definition) {
        for (Block.Term term : definition.terms()) {
            parent("term #" + term.anchor(), () -> inlines(term.content()));
        }
        for (Block.Item meaning : definition.meanings()) {
            parent("meaning", () -> blocks(meaning.blocks()));
        }
    }

    private void table(Block.Table table) {
        if (!table.caption().isEmpty()) {
            parent("caption", () -> inlines(table.caption()));
        }
        table.head().forEach(row -> row("head-row", row));
        table.body().forEach(row -> row("row", row));
    }

    private void row(String kind, Block.Row row) {
        parent(kind, () -> row.cells().forEach(this::cell));
    }

    private void cell(Block.Cell cell) {
        String spans =
                (cell.columns() > 1 ? " columns=" + cell.columns() : "")
                        + (cell.rows() > 1 ? " rows=" + cell.rows() : "");
        String alignment = cell.alignment().map(a -> " align=" + a).orElse("");
        parent(
                (cell.header() ? "header-cell" : "cell") + spans + alignment,
                () -> blocks(cell.blocks()));
    }

    private void way(Block.Way way) {
        StringBuilder words = new StringBuilder("way " + way.kind() + " " + quoted(way.label()));
        way.lines().forEach(text -> words.append(' ').append(quoted(text)));
        way.target().ifPresent(target -> words.append(" -> ").append(quoted(target)));
        line(words.toString());
    }

    private void inlines(List<Inline> content) {
        StringBuilder run = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                run.append(text.words());
            } else if (inline instanceof Inline.SoftBreak) {
                run.append(' ');
            } else {
                text(run);
                inline(inline);
            }
        }
        text(run);
    }

    private void text(StringBuilder run) {
        if (run.length() > 0) {
            line("text " + quoted(run.toString().replaceAll("[ \\t\\n\\r\\f]+", " ")));
            run.setLength(0);
        }
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.HardBreak) {
            line("line-break");
        } else if (inline instanceof Inline.Emphasis emphasis) {
            parent("emphasis", () -> inlines(emphasis.content()));
        } else if (inline instanceof Inline.Strong strong) {
            parent("strong", () -> inlines(strong.content()));
        } else if (inline instanceof Inline.Code code) {
            line("code-text " + quoted(code.text()));
        } else if (inline instanceof Inline.Link link) {
            parent("link " + quoted(link.target()), () -> inlines(link.content()));
        } else if (inline instanceof Inline.Element element) {
            parent(
                    element.name() + attributes(element.attributes()),
                    () -> inlines(element.content()));
        } else if (inline instanceof Inline.Anchor anchor) {
            line("anchor #" + anchor.id());
        } else if (inline instanceof Inline.FootnoteReference reference) {
            line("footnote-reference " + reference.number());
        } else if (inline instanceof Inline.OpenFact open) {
            line("open " + quoted(open.question()));
        } else {
            throw new IllegalArgumentException("no article holds a " + inline);
        }
    }

    private static String attributes(Map<String, String> attributes) {
        StringBuilder words = new StringBuilder();
        new TreeMap<>(attributes)
                .forEach(
                        (name, value) ->
                                words.append(' ').append(name).append('=').append(quoted(value)));
        return words.toString();
    }

    private void parent(String words, Runnable children) {
        line(words);
        nested(children);
    }

    private void nested(Runnable children) {
        depth++;
        children.run();
        depth--;
    }

    private void line(String words) {
        out.append("  ".repeat(depth)).append(words).append('\n');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
