package dev.noticeboard.render.html;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.output.Html;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Run;
import dev.noticeboard.render.notice.Phrases;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Blocks of an article as HTML, or of two articles read as one: an article is the redline in which
 * nothing changed.
 */
public final class BlockHtml {

    private final Html out;
    private final InlineHtml inlines;
    private final ChangeHtml changes;
    private final TableHtml tables;
    private final ListHtml lists;
    private final ContactHtml contacts;
    private final DefinitionHtml definitions;
    private final BlockNumbers numbers;
    private final UnchangedBlocks unchanged;

    public BlockHtml(Html out, InlineHtml inlines, ChangeHtml changes, Phrases phrases) {
        this.out = out;
        this.inlines = inlines;
        this.changes = changes;
        this.tables = new TableHtml(out, inlines, changes, this, phrases);
        this.lists = new ListHtml(out, inlines, phrases);
        this.contacts = new ContactHtml(out, inlines, changes, this);
        this.definitions = new DefinitionHtml(out, changes, this);
        this.numbers = new BlockNumbers(out, inlines, changes);
        this.unchanged = new UnchangedBlocks(out, inlines, phrases);
    }

    /**
     * Writes blocks.
     *
     * @param heading the words of the heading above them, which name a table without a caption
     */
    public void write(List<Part> parts, String heading) {
        for (int i = 0; i < parts.size(); ) {
            int to = i + 1;
            while (to < parts.size() && isParagraph(parts.get(i)) && goesOn(parts.get(to))) {
                to++;
            }
            if (to == i + 1) {
                Part part = parts.get(i);
                changes.oneOf(parts, i, () -> write(part, heading));
            } else {
                unspaced(parts.subList(i, to));
            }
            out.newline();
            i = to;
        }
    }

    /** Whether it is a paragraph that was divided from the one before where no space was. */
    private static boolean goesOn(Part part) {
        return isParagraph(part) && part instanceof Part.Reworded text && text.seams().isUnspaced();
    }

    // Two elements would read as words apart, which the older text has not got there.
    private void unspaced(List<Part> paragraphs) {
        out.open("p", anchored(paragraphs.get(0), Map.of()));
        text(paragraphs.get(0));
        for (Part paragraph : paragraphs.subList(1, paragraphs.size())) {
            changes.dividedInParagraph();
            bareAnchor(paragraph);
            stretches((Part.Reworded) paragraph);
        }
        out.close("p");
    }

    /** Writes one block, with the number of its change where it is one. */
    public void write(Part part, String heading) {
        if (part instanceof Part.Regrouped regrouped) {
            regrouped(regrouped, heading);
            return;
        }
        boolean begins = changes.begins(part);
        Part shown = asMoved(part);
        numbers.begin(begins && BlockNumbers.isGroup(shown), shown);
        changes.within(part, () -> block(shown, marks(part, begins), heading));
        numbers.below(part, begins && !BlockNumbers.standsInside(shown));
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
        boolean isSeen = !(part instanceof Part.Whole whole && whole.node().isUnseen());
        if (!marks.isEmpty() && isSeen) {
            changes.number();
        }
        numbers.paragraphEnds();
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
        if (text.seams().isUnspaced()) {
            changes.dividedUnspaced();
        } else if (text.seams().continued()) {
            changes.divided();
        }
        stretches(text);
    }

    /** The words, with a mark where a block of the older text begins among them. */
    private void stretches(Part.Reworded text) {
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
                (i, attributes, before) -> {
                    Part item = list.parts().get(i);
                    changes.oneOf(
                            list.parts(),
                            i,
                            () -> item("li", attributes, before, item, tight, heading));
                });
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
        numbers.begin(begins, shown);
        changes.within(
                item,
                () -> {
                    out.open(element, anchored(item, attributes));
                    before.run();
                    if (tight || !hasChanges(item)) {
                        inItem(shown.parts(), item, tight, heading);
                    } else {
                        unchanged.among(shown.parts(), some -> inItem(some, item, false, heading));
                    }
                    if (begins && !BlockNumbers.endsInWords(shown)) {
                        changes.number();
                    }
                    out.close(element).newline();
                });
    }

    /** Whether an item stood before and stands now, with something in it that changed. */
    private boolean hasChanges(Part item) {
        return changes.mark() == Mark.KEPT
                && item instanceof Part.Changed changed
                && !changed.isUntouched();
    }

    private void inItem(List<Part> parts, Part item, boolean tight, String heading) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (tight && isParagraph(part) && !changes.begins(part)) {
                bareAnchor(part);
                text(part);
                numbers.paragraphEnds();
            } else {
                changes.oneOf(parts, i, () -> write(part, heading));
            }
            if (item.parts().size() > 1) {
                out.newline();
            }
        }
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
        return !(part instanceof Part.Regrouped) && part.shape().kind() == NodeKind.PARAGRAPH;
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
    public static Part kept(Node node) {
        return Part.Whole.of(Mark.KEPT, node);
    }
}
