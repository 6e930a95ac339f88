package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two blocks that changed places and read alike, such as "Terms of use" and "Terms of service" in a
 * list of contents, may stand in each other's place; they moved, and none became the other.
 */
final class Exchanged {

    /** What may hold blocks that moved. */
    private static final Set<NodeKind> HOLD_BLOCKS =
            Set.of(NodeKind.LIST, NodeKind.ORDERED_LIST, NodeKind.ITEM, NodeKind.QUOTE);

    private final Moves moves;
    private final Map<Node, Integer> gone = new HashMap<>();
    private final Map<Node, Integer> come = new HashMap<>();

    private Exchanged(Moves moves) {
        this.moves = moves;
    }

    /**
     * The parts of sections, in which no block became one that stands elsewhere in the older text
     * while it stands elsewhere in the newer one itself.
     */
    static List<List<Part>> apart(List<List<Part>> sections, WordCount count) {
        Exchanged exchanged = new Exchanged(new Moves(count));
        sections.forEach(parts -> parts.forEach(exchanged::count));
        return sections.stream().map(exchanged::apart).toList();
    }

    private void count(Part part) {
        if (part.mark() != Mark.KEPT) {
            Map<Node, Integer> side = part.mark() == Mark.REMOVED ? gone : come;
            side.merge(part.shape(), 1, Integer::sum);
        } else if (isPair(part)) {
            gone.merge(Projection.of(part, Side.OLDER), 1, Integer::sum);
            come.merge(Projection.of(part, Side.NEWER), 1, Integer::sum);
        }
        if (holdsBlocks(part)) {
            part.parts().forEach(this::count);
        }
    }

    private static boolean holdsBlocks(Part part) {
        return part instanceof Part.Changed && HOLD_BLOCKS.contains(part.shape().kind());
    }

    /** Whether it is a block that was taken for one that was changed. */
    private static boolean isPair(Part part) {
        return part instanceof Part.Reworded text
                ? text.older().kind() == NodeKind.PARAGRAPH
                        && text.newer().kind() == NodeKind.PARAGRAPH
                : part instanceof Part.Changed && part.shape().kind() == NodeKind.ITEM;
    }

    private List<Part> apart(List<Part> parts) {
        return parts.stream().flatMap(this::apart).toList();
    }

    private Stream<Part> apart(Part part) {
        if (isPair(part)) {
            Node older = Projection.of(part, Side.OLDER);
            Node newer = Projection.of(part, Side.NEWER);
            if (stoodAndStands(older) && stoodAndStands(newer) && !older.equals(newer)) {
                return Stream.of(
                        Part.Whole.of(Mark.REMOVED, older), Part.Whole.of(Mark.ADDED, newer));
            }
        }
        return holdsBlocks(part)
                ? Stream.of(((Part.Changed) part).withParts(apart(part.parts())))
                : Stream.of(part);
    }

    /** Whether it is in both texts, once in each, and did not stay where it was. */
    private boolean stoodAndStands(Node node) {
        return gone.getOrDefault(node, 0) == 1
                && come.getOrDefault(node, 0) == 1
                && node.kind() != NodeKind.HEADING
                && moves.isKnown(node);
    }
}
