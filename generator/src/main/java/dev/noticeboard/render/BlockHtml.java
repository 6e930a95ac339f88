package dev.noticeboard.render;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import dev.noticeboard.output.Html;
import dev.noticeboard.redline.ItemMarkers;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Quiet;
import dev.noticeboard.redline.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Blocks of an article as HTML, or of two articles read as one: an article is the redline in which
 * nothing changed.
 */
final class BlockHtml {

    private final Html out;
    private final InlineHtml inlines;
    private final ChangeHtml changes;
    private final TableHtml tables;
    private final ListHtml lists;
    private final ContactHtml contacts;
    private final DefinitionHtml definitions;
    private int untilNumber;

    BlockHtml(Html out, InlineHtml inlines, ChangeHtml changes, Phrases phrases) {
        this.out = out;
        this.inlines = inlines;
        this.changes = changes;
        this.tables = new TableHtml(out, inlines, changes, this, phrases);
        this.lists = new ListHtml(out, inlines, phrases);
        this.contacts = new ContactHtml(out, inlines, changes, this);
        this.definitions = new DefinitionHtml(out, changes, this);
    }

    /**
     * Writes blocks.
     *
     * @param heading the words of the heading above them, which name a table without a caption
     */
    void write(List<Part> parts, String heading) {
        for (int i = 0; i < parts.size(); ) {
            int to = i + 1;
            while (to < parts.size() && isUnspaced(parts.get(to))) {
                to++;
            }
            if (to == i + 1) {
                write(parts.get(i), heading);
            } else {
                unspaced(parts.subList(i, to));
            }
            out.newline();
            i = to;
        }
    }

    private static boolean isUnspaced(Part part) {
        return part instanceof Part.Reworded text && text.seams().isUnspaced();
    }

    // Two elements would read as words apart, which the older text has not got there.
    private void unspaced(List<Part> paragraphs) {
        out.open("p", anchored(paragraphs.get(0), Map.of()));
        text(paragraphs.get(0));
        for (Part paragraph : paragraphs.subList(1, paragraphs.size())) {
            changes.dividedUnspaced();
            bareAnchor(paragraph);
            text(paragraph);
        }
        out.close("p");
    }

    /** Writes one block, with the number of its change where it is one. */
    void write(Part part, String heading) {
        if (part instanceof Part.Regrouped regrouped) {
            regrouped(regrouped, heading);
            return;
        }
        boolean begins = changes.begins(part);
        Part shown = asMoved(part);
        numberLastParagraph(begins && isGroup(shown), shown);
        changes.within(part, () -> block(shown, marks(part, begins), heading));
        boolean reshaped = part instanceof Part.Changed changed && changed.isReshaped();
        boolean otherKind = part instanceof Part.Reworded line && line.isOfOtherKind();
        if ((begins && !numbersInside(shown)) || reshaped || otherKind) {
            numberBelow(part);
        }
    }

    private static Part asMoved(Part part) {
        return part instanceof Part.Whole whole ? whole.asMoved() : part;
    }

    /** Blocks whose words stood in other blocks, with what was done to them. */
    private void regrouped(Part.Regrouped part, String heading) {
        String how = part.how().word();
        out.open("div", Map.of("class", "regrouped", "data-regrouped", how)).newline();
        out.open("p", inlines.apparatus("change-above"));
        changes.regrouped(how);
        changes.number();
        out.close("p").newline();
        write(part.parts(), heading);
        out.close("div");
    }

    /** The attributes that mark a part, where its mark begins with it. */
    static Map<String, String> marks(Part part, boolean begins) {
        return begins ? ChangeHtml.attributes(part.mark()) : Map.of();
    }

    // A list, a table or the like has no room for words of its own but below it.
    private void numberBelow(Part part) {
        Optional<ItemMarkers> remarked =
                part instanceof Part.Changed list ? list.remarked() : Optional.empty();
        // A number without words has a line of its own, where there is no end for it to touch.
        boolean line = part.shape().kind() == Kind.BREAK;
        String name = part.mark() == Mark.KEPT || line ? "change-below" : "change-below alone";
        Map<String, String> attributes = new TreeMap<>(inlines.apparatus(name));
        remarked.ifPresent(it -> attributes.put("data-quiet", Quiet.MARKERS.word()));
        out.newline().open("p", attributes);
        if (remarked.isPresent()) {
            changes.remarked(remarked.get());
        } else if (part instanceof Part.Changed changed && changed.isReshaped()) {
            changes.reshaped();
        } else if (part instanceof Part.Reworded heading && heading.isOfOtherKind()) {
            changes.otherKind(heading);
        } else if (line) {
            changes.lineAbove(part);
        }
        if (remarked.isEmpty()) {
            changes.number();
        }
        out.close("p");
    }

    private static boolean numbersInside(Part part) {
        return switch (part.shape().kind()) {
            case LIST, ORDERED_LIST, QUOTE -> endsInWords(part);
            case PARAGRAPH, INNER_HEADING, ITEM, MEANING, DEFINITION, WAY, LINE, ROLE, CAPTION ->
                    true;
            default -> false;
        };
    }

    private static boolean isGroup(Part part) {
        return switch (part.shape().kind()) {
            case LIST, ORDERED_LIST, QUOTE, ITEM -> true;
            default -> false;
        };
    }

    /**
     * Whether something holds paragraphs alone, however deep: the number of its change then has its
     * place behind the words of the last one.
     */
    private static boolean endsInWords(Part part) {
        return isParagraph(part)
                || (isGroup(part)
                        && !part.parts().isEmpty()
                        && part.parts().stream().allMatch(BlockHtml::endsInWords));
    }

    private static int paragraphs(Part part) {
        return isParagraph(part) ? 1 : part.parts().stream().mapToInt(BlockHtml::paragraphs).sum();
    }

    private void numberLastParagraph(boolean begins, Part part) {
        if (begins && endsInWords(part)) {
            untilNumber = paragraphs(part);
        }
    }

    private void paragraphEnds() {
        if (untilNumber > 0) {
            untilNumber--;
            if (untilNumber == 0) {
                changes.number();
            }
        }
    }

    private static boolean isTight(Part list) {
        return list.shape().attribute("layout").isEmpty();
    }

    private void block(Part part, Map<String, String> marks, String heading) {
        switch (part.shape().kind()) {
            case PARAGRAPH -> wrap("p", anchored(part, marks), () -> numbered(part, marks));
            case INNER_HEADING -> innerHeading(part, marks);
            case QUOTE -> container("blockquote", marks, part, heading);
            case LIST, ORDERED_LIST -> list(part, marks, heading);
            case DEFINITION_LIST -> definitions.write(part, marks, heading);
            case CODE -> code(part, marks);
            case TABLE -> tables.write(part, marks, heading);
            case BREAK -> out.open("hr", marks);
            case CONTACT -> contacts.write(part, marks);
            default -> throw new IllegalArgumentException("no section holds a " + part.shape());
        }
    }

    /** The running text of a part, with the number of its change where it was put in or out. */
    private void numbered(Part part, Map<String, String> marks) {
        text(part);
        if (!marks.isEmpty()) {
            changes.number();
        }
        paragraphEnds();
    }

    /** The running text, or the words, of a part. */
    void text(Part part) {
        if (part instanceof Part.Reworded reworded) {
            runs(reworded);
        } else if (part instanceof Part.Whole whole && !whole.sentences().isEmpty()) {
            changes.sentences(whole.sentences());
        } else {
            changes.text(contentOf(part.shape()));
        }
    }

    private void runs(Part.Reworded text) {
        if (text.seams().continued() && !text.seams().isUnspaced()) {
            changes.divided();
        }
        List<List<Run>> stretches = text.stretches();
        for (int i = 0; i < stretches.size(); i++) {
            if (i > 0) {
                changes.joined();
            }
            String marker = text.seams().markers().get(i);
            if (!marker.isEmpty()) {
                lists.was(marker);
            }
            changes.runs(stretches.get(i));
        }
    }

    private static List<Node> contentOf(Node node) {
        return node.kind().holdsText() ? node.asText() : node.children();
    }

    // Only a section has a heading: one in a list would break the outline of the page.
    private void innerHeading(Part part, Map<String, String> marks) {
        Map<String, String> attributes = new TreeMap<>(marks);
        attributes.put("class", "inner-heading");
        out.open("p", attributes).open("strong");
        text(part);
        out.close("strong");
        if (!marks.isEmpty()) {
            changes.number();
        }
        out.close("p");
    }

    private void container(String element, Map<String, String> marks, Part part, String heading) {
        out.open(element, marks).newline();
        write(part.parts(), heading);
        out.close(element);
    }

    private void list(Part list, Map<String, String> marks, String heading) {
        boolean tight = isTight(list);
        lists.write(
                list,
                marks,
                (item, attributes, before) -> item("li", attributes, before, item, tight, heading));
    }

    /** An item, or a meaning; in a tight list (CommonMark 0.31, 5.3) paragraphs have no tags. */
    void item(
            String element,
            Map<String, String> own,
            Runnable before,
            Part item,
            boolean tight,
            String heading) {
        boolean begins = changes.begins(item);
        Map<String, String> attributes = new TreeMap<>(own);
        attributes.putAll(marks(item, begins));
        Part shown = asMoved(item);
        numberLastParagraph(begins, shown);
        changes.within(
                item,
                () -> {
                    out.open(element, anchored(item, attributes));
                    before.run();
                    for (Part part : shown.parts()) {
                        if (tight && isParagraph(part) && !changes.begins(part)) {
                            bareAnchor(part);
                            text(part);
                            paragraphEnds();
                        } else {
                            write(part, heading);
                        }
                        if (item.parts().size() > 1) {
                            out.newline();
                        }
                    }
                    if (begins && !endsInWords(shown)) {
                        changes.number();
                    }
                    out.close(element).newline();
                });
    }

    /** Attributes, with the anchor by which the text refers to a part. */
    private Map<String, String> anchored(Part part, Map<String, String> attributes) {
        Map<String, String> all = new TreeMap<>(attributes);
        String anchor = part.shape().attribute("anchor");
        all.putAll(anchor.isEmpty() ? Map.of() : changes.id(anchor));
        return all;
    }

    private void bareAnchor(Part paragraph) {
        Map<String, String> id = anchored(paragraph, Map.of());
        if (!id.isEmpty()) {
            out.open("span", id).close("span");
        }
    }

    /** Whether it is a paragraph, and nothing else. */
    static boolean isParagraph(Part part) {
        return !(part instanceof Part.Regrouped) && part.shape().kind() == Kind.PARAGRAPH;
    }

    // Long lines scroll sideways, and only what takes the focus can be scrolled by keyboard.
    private void code(Part code, Map<String, String> marks) {
        Map<String, String> attributes = new TreeMap<>(marks);
        attributes.put("tabindex", "0");
        out.open("pre", attributes).open("code");
        text(code);
        out.close("code").close("pre");
    }

    /** Writes an element round something. */
    void wrap(String element, Map<String, String> attributes, Runnable content) {
        out.open(element, attributes);
        content.run();
        out.close(element);
    }

    /** A block that is as it was. */
    static Part kept(Node node) {
        return Part.Whole.of(Mark.KEPT, node);
    }
}
