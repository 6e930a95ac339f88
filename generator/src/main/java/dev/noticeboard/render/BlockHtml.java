package dev.noticeboard.render;

import dev.noticeboard.article.ContactAnchor;
import dev.noticeboard.model.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Blocks of an article as HTML. */
final class BlockHtml {

    private final Html out;
    private final InlineHtml inlines;
    private final TableHtml tables;
    private final Set<String> contacts = new HashSet<>();

    BlockHtml(Html out, InlineHtml inlines, Phrases phrases) {
        this.out = out;
        this.inlines = inlines;
        this.tables = new TableHtml(out, inlines, this, phrases);
    }

    /**
     * Writes blocks.
     *
     * @param heading the words of the heading above them, which name a table without a caption
     */
    void write(List<Block> blocks, String heading) {
        for (Block block : blocks) {
            write(block, heading);
            out.newline();
        }
    }

    private void write(Block block, String heading) {
        if (block instanceof Block.Paragraph paragraph) {
            out.open("p");
            inlines.write(paragraph.content());
            out.close("p");
        } else if (block instanceof Block.InnerHeading inner) {
            // Only a section has a heading: one in a list would break the outline of the page.
            out.open("p", Map.of("class", "inner-heading")).open("strong");
            inlines.write(inner.content());
            out.close("strong").close("p");
        } else if (block instanceof Block.Quote quote) {
            out.open("blockquote").newline();
            write(quote.blocks(), heading);
            out.close("blockquote");
        } else if (block instanceof Block.ItemList list) {
            list(list, heading);
        } else if (block instanceof Block.DefinitionList list) {
            out.open("dl").newline();
            list.definitions().forEach(definition -> definition(definition, heading));
            out.close("dl");
        } else if (block instanceof Block.Code code) {
            // Long lines scroll sideways, and only what takes the focus can be scrolled by
            // keyboard.
            out.open("pre", Map.of("tabindex", "0"))
                    .open("code")
                    .text(code.text())
                    .close("code")
                    .close("pre");
        } else if (block instanceof Block.Table table) {
            tables.write(table, heading);
        } else if (block instanceof Block.ThematicBreak) {
            out.open("hr");
        } else if (block instanceof Block.ContactBlock contact) {
            contact(contact);
        } else {
            throw new IllegalArgumentException("no article holds a " + block);
        }
    }

    private void list(Block.ItemList list, String heading) {
        String element = list.ordered() ? "ol" : "ul";
        boolean numbered = list.ordered() && list.start() != 1;
        out.open(element, numbered ? Map.of("start", Integer.toString(list.start())) : Map.of());
        out.newline();
        for (Block.Item item : list.items()) {
            out.open("li");
            item(item, list.tight(), heading);
            out.close("li").newline();
        }
        out.close(element);
    }

    /** An item's blocks; in a tight list (CommonMark 0.31, section 5.3) paragraphs have no tags. */
    private void item(Block.Item item, boolean tight, String heading) {
        for (Block block : item.blocks()) {
            if (tight && block instanceof Block.Paragraph paragraph) {
                inlines.write(paragraph.content());
            } else {
                write(block, heading);
            }
            if (item.blocks().size() > 1) {
                out.newline();
            }
        }
    }

    private void definition(Block.Definition definition, String heading) {
        for (Block.Term term : definition.terms()) {
            out.open("dt", Map.of("id", term.anchor()));
            inlines.write(term.content());
            out.close("dt").newline();
        }
        for (Block.Item meaning : definition.meanings()) {
            out.open("dd");
            item(meaning, meaning.blocks().size() == 1, heading);
            out.close("dd").newline();
        }
    }

    /** A contact as the article and the index show it. */
    void contact(Block.ContactBlock contact) {
        boolean first = contacts.add(contact.contact());
        out.open(
                "div",
                first
                        ? Map.of("class", "contact", "id", ContactAnchor.of(contact.contact()))
                        : Map.of("class", "contact"));
        out.newline().open("p", Map.of("class", "role")).text(contact.role()).close("p").newline();
        if (!contact.ways().isEmpty()) {
            out.open("dl").newline();
            contact.ways().forEach(this::way);
            out.close("dl").newline();
        }
        out.close("div");
    }

    private void way(Block.Way way) {
        out.open("dt", inlines.inOwnWords()).text(way.label()).close("dt").open("dd");
        boolean post = way.kind() == Block.WayKind.POST;
        if (post) {
            out.open("address");
        }
        way.target().ifPresent(target -> out.open("a", Map.of("href", target)));
        for (int i = 0; i < way.lines().size(); i++) {
            if (i > 0) {
                out.open("br").newline();
            }
            out.open(
                            "bdi",
                            way.kind() == Block.WayKind.HOURS
                                    ? Map.of()
                                    : Map.of("translate", "no"))
                    .text(way.lines().get(i))
                    .close("bdi");
        }
        way.target().ifPresent(target -> out.close("a"));
        if (post) {
            out.close("address");
        }
        out.close("dd").newline();
    }
}
