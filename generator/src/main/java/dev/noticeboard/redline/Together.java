package dev.noticeboard.redline;

import dev.noticeboard.article.NodeKind;
import java.util.List;
import java.util.Set;

/**
 * Neighbouring blocks that were put in together, or taken out: a person would point at all of them
 * once.
 */
public final class Together {

    // A heading, a row and a contact are each pointed at.
    private static final Set<NodeKind> BLOCKS =
            Set.of(
                    NodeKind.PARAGRAPH,
                    NodeKind.INNER_HEADING,
                    NodeKind.QUOTE,
                    NodeKind.LIST,
                    NodeKind.ORDERED_LIST,
                    NodeKind.ITEM,
                    NodeKind.DEFINITION_LIST,
                    NodeKind.CODE,
                    NodeKind.TABLE,
                    NodeKind.BREAK);

    private Together() {}

    /** Whether a change that one of some neighbours is goes on in the next one. */
    public static boolean goesOn(List<Part> parts, int index) {
        return index + 1 < parts.size()
                && parts.get(index).mark() == parts.get(index + 1).mark()
                && isBlock(parts.get(index))
                && isBlock(parts.get(index + 1));
    }

    /** Whether it is a block that stands in one of the texts alone, and nothing in it moved. */
    private static boolean isBlock(Part part) {
        return part instanceof Part.Whole whole
                && whole.mark() != Mark.KEPT
                && whole.move().isEmpty()
                && !whole.holdsMoves()
                && !whole.node().isUnseen()
                && BLOCKS.contains(whole.node().kind());
    }
}
