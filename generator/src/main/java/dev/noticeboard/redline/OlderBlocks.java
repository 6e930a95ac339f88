package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Blocks whose words stand in other blocks now, put together again as they were. */
final class OlderBlocks {

    private final Part.Regrouped regrouped;

    /** The words of each of the older passages, in their order. */
    private final Deque<List<Run.Leaf>> passages = new ArrayDeque<>();

    OlderBlocks(Part.Regrouped regrouped) {
        this.regrouped = regrouped;
    }

    List<Node> nodes() {
        regrouped.parts().forEach(this::read);
        return regrouped.older().stream().map(this::filled).toList();
    }

    private void read(Part part) {
        if (part instanceof Part.Whole whole) {
            if (whole.mark() != Mark.ADDED) {
                passage(whole.node()).map(RunningText::leaves).ifPresent(passages::add);
            }
        } else if (part instanceof Part.Reworded reworded) {
            read(reworded);
        } else {
            part.parts().forEach(this::read);
        }
    }

    /** What was taken out is one passage, as the item that it was; an item may hold none. */
    private static Optional<Node> passage(Node node) {
        return node.kind().holdsRunningText() || node.kind().holdsText()
                ? Optional.of(node)
                : node.children().stream().findFirst().flatMap(OlderBlocks::passage);
    }

    private void read(Part.Reworded text) {
        Deque<Integer> joins = new ArrayDeque<>(text.seams().joins());
        if (!text.seams().continued()) {
            passages.add(new ArrayList<>());
        }
        for (int i = 0; i <= text.runs().size(); i++) {
            while (!joins.isEmpty() && joins.getFirst() == i) {
                joins.pop();
                passages.add(new ArrayList<>());
            }
            if (i < text.runs().size()) {
                text.runs().get(i).older().ifPresent(leaf -> passages.getLast().add(leaf));
            }
        }
    }

    private Node filled(Node shape) {
        if (shape.kind().holdsRunningText() || shape.kind().holdsText()) {
            return Projection.filled(shape, passages.pop());
        }
        return shape.withChildren(shape.children().stream().map(this::filled).toList());
    }
}
