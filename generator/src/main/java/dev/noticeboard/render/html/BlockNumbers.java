package dev.noticeboard.render.html;

import dev.noticeboard.article.NodeKind;
import dev.noticeboard.output.Html;
import dev.noticeboard.redline.ItemMarkers;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Quiet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the number of a change stands that is a whole block: behind its last words, so that it
 * touches them, or in a line below it where it does not end in words.
 */
final class BlockNumbers {

    private final Html out;
    private final InlineHtml inlines;
    private final ChangeHtml changes;

    /** How many paragraphs are still to come before the number of what began. */
    private int untilNumber;

    BlockNumbers(Html out, InlineHtml inlines, ChangeHtml changes) {
        this.out = out;
        this.inlines = inlines;
        this.changes = changes;
    }

    /**
     * The number, or the words, that have their place below a block.
     *
     * @param whole whether it stands in one of the texts alone and its number stands not in it
     */
    void below(Part part, boolean whole) {
        boolean reshaped = part instanceof Part.Changed changed && changed.isReshaped();
        boolean otherKind = part instanceof Part.Reworded heading && heading.isOfOtherKind();
        if (whole || reshaped || otherKind) {
            below(part);
        }
    }

    // A list, a table or the like has no room for words of its own but below it.
    private void below(Part part) {
        Optional<ItemMarkers> remarked =
                part instanceof Part.Changed list ? list.remarked() : Optional.empty();
        // A number without words has a line of its own, where there is no end for it to touch.
        boolean line = part.shape().kind() == NodeKind.BREAK;
        if (changes.goesOn() && part.mark() != Mark.KEPT && !line) {
            return;
        }
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

    /** Whether the number of a block's change stands behind words in it. */
    static boolean standsInside(Part part) {
        return switch (part.shape().kind()) {
            case LIST, ORDERED_LIST, QUOTE -> endsInWords(part);
            case PARAGRAPH, INNER_HEADING, ITEM, MEANING, DEFINITION, WAY, LINE, ROLE, CAPTION ->
                    true;
            default -> false;
        };
    }

    /** Whether something holds blocks and no words of its own. */
    static boolean isGroup(Part part) {
        return switch (part.shape().kind()) {
            case LIST, ORDERED_LIST, QUOTE, ITEM -> true;
            default -> false;
        };
    }

    /**
     * Whether something holds paragraphs alone, however deep: the number of its change then has its
     * place behind the words of the last one.
     */
    static boolean endsInWords(Part part) {
        return BlockHtml.isParagraph(part)
                || (isGroup(part)
                        && !part.parts().isEmpty()
                        && part.parts().stream().allMatch(BlockNumbers::endsInWords));
    }

    private static int paragraphs(Part part) {
        return BlockHtml.isParagraph(part)
                ? 1
                : part.parts().stream().mapToInt(BlockNumbers::paragraphs).sum();
    }

    /** Gives the number of what begins here its place behind the last paragraph in it. */
    void begin(boolean begins, Part part) {
        if (begins && endsInWords(part)) {
            untilNumber = paragraphs(part);
        }
    }

    /** A paragraph was written: where it was the last one, the number follows. */
    void paragraphEnds() {
        if (untilNumber > 0) {
            untilNumber--;
            if (untilNumber == 0) {
                changes.number();
            }
        }
    }
}
