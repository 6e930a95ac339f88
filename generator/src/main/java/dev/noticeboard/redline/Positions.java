package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which block of each text the parts of a redline are.
 *
 * <p>All that is no running text counts as a block, in reading order from 0: the title, each
 * section, its heading, a list, its items and what stands in them, as {@link
 * dev.noticeboard.article.Places} counts them.
 */
public final class Positions {

    private final IdentityHashMap<Part, Position> positions = new IdentityHashMap<>();

    /** The items that were taken out where their list became other blocks. */
    private final IdentityHashMap<Part, Position> items = new IdentityHashMap<>();

    private final Map<Integer, Position> movedAway = new HashMap<>();
    private final Map<Integer, Position> sectionsMovedAway = new HashMap<>();
    private int older;
    private int newer;

    /**
     * Where a part begins.
     *
     * @param older the block of the older text; where the part stands in the newer one alone, the
     *     one that comes next there
     * @param newer the block of the newer text, likewise
     * @param letter how many letters of the older block stand before it, where that was divided
     * @param joined the blocks of the older text that begin within it
     */
    public record Position(int older, int newer, int letter, List<Integer> joined) {
        public Position {
            joined = List.copyOf(joined);
        }

        /** So many blocks further on in both texts. */
        public Position plus(int blocks) {
            return new Position(older + blocks, newer + blocks, 0, List.of());
        }
    }

    private Positions() {}

    /** The positions of all parts of a redline, also of those that moved and were reworded. */
    public static Positions of(Redline redline) {
        Positions all = new Positions();
        all.visit(redline.title());
        for (SectionChange section : redline.sections()) {
            if (section.isMovedAway()) {
                all.sectionsMovedAway.put(section.move().getAsInt(), all.here());
            }
            all.older += section.older().isPresent() ? 1 : 0;
            all.newer += section.newer().isPresent() ? 1 : 0;
            section.parts().forEach(all::visit);
        }
        redline.footnotes().forEach(all::visit);
        all.visitRewordings(redline);
        return all;
    }

    /**
     * Where a part begins: one of the redline's own, or of the text of one that moved and was
     * reworded, as it stands at its new place. What stands in a {@link Part.Whole} has none.
     */
    public Position of(Part part) {
        Position position = positions.get(part);
        if (position == null) {
            throw new IllegalArgumentException("no part of this redline: " + part);
        }
        return position;
    }

    /**
     * Where what a part shows begins. An item that was taken out where its list became other blocks
     * is printed as a list of its own, and no list begins where it stood.
     */
    Position shown(Part part) {
        Position item = items.get(part);
        return item == null ? of(part) : item;
    }

    /** Where the running texts in a part stand, in their order. */
    public List<Position> passages(Part.Whole whole) {
        return passages(whole.node()).stream().map(of(whole)::plus).toList();
    }

    /** How many blocks a node is, with all that stands in it. */
    public static int blocks(Node node) {
        if (node.kind().isInline()) {
            return 0;
        }
        return node.kind().holdsRunningText()
                ? 1
                : 1 + node.children().stream().mapToInt(Positions::blocks).sum();
    }

    /** How many blocks stand before each text in a node that holds running text, or is one. */
    private static List<Integer> passages(Node node) {
        List<Integer> passages = new ArrayList<>();
        collect(node, 0, passages);
        return passages;
    }

    private static int collect(Node node, int before, List<Integer> passages) {
        if (node.kind().holdsRunningText()) {
            passages.add(before);
            return before + 1;
        }
        int next = before + 1;
        for (Node child : node.children()) {
            next = node.kind().isInline() ? next : collect(child, next, passages);
        }
        return next;
    }

    private Position here() {
        return new Position(older, newer, 0, List.of());
    }

    private void visit(Part part) {
        positions.put(part, here());
        if (part instanceof Part.Whole whole) {
            int size = blocks(whole.node());
            if (whole.move().isPresent() && whole.mark() == Mark.REMOVED) {
                movedAway.put(whole.move().getAsInt(), here());
            }
            older += whole.mark() == Mark.ADDED ? 0 : size;
            newer += whole.mark() == Mark.REMOVED ? 0 : size;
        } else if (part instanceof Part.Regrouped regrouped) {
            Regroup inside = new Regroup(regrouped.older());
            regrouped.parts().forEach(inside::visit);
            older += regrouped.older().stream().mapToInt(Positions::blocks).sum();
        } else {
            older++;
            newer++;
            part.parts().forEach(this::visit);
        }
    }

    private void visitRewordings(Redline redline) {
        for (SectionChange section : redline.sections()) {
            if (section.move().isPresent() && section.mark() == Mark.ADDED) {
                int number = section.move().getAsInt();
                older = sectionsMovedAway.getOrDefault(number, here()).older() + 1;
                newer = section.parts().isEmpty() ? newer : of(section.parts().get(0)).newer();
                section.rewording().forEach(this::visit);
            }
            section.parts().forEach(this::visitRewording);
        }
        redline.footnotes().forEach(this::visitRewording);
    }

    private void visitRewording(Part part) {
        if (part instanceof Part.Whole whole) {
            if (whole.rewording().isPresent() && whole.mark() == Mark.ADDED) {
                older = movedAway.getOrDefault(whole.move().orElse(0), here()).older();
                newer = of(part).newer();
                visit(whole.rewording().get());
            }
        } else {
            part.parts().forEach(this::visitRewording);
        }
    }

    /** The blocks whose words stand in others: each older passage is met once, in its order. */
    private final class Regroup {

        private final Deque<Integer> passages = new ArrayDeque<>();
        private int block = older;
        private int passage = older;
        private int letter;

        Regroup(List<Node> nodes) {
            nodes.forEach(this::collect);
        }

        private void collect(Node node) {
            if (node.kind().holdsRunningText() || node.kind().holdsText()) {
                passages.add(block);
            }
            block++;
            if (!node.kind().holdsRunningText()) {
                node.children().forEach(this::collect);
            }
        }

        private void next() {
            passage = passages.isEmpty() ? passage : passages.pop();
            letter = 0;
        }

        void visit(Part part) {
            if (part instanceof Part.Whole whole) {
                int around = whole.mark() == Mark.ADDED ? -1 : blocksAround(whole.node());
                if (around >= 0) {
                    next();
                }
                int block = passage - Math.max(0, around);
                Position position = new Position(block, newer, 0, List.of());
                positions.put(part, position);
                if (around > 0 && whole.mark() == Mark.REMOVED) {
                    items.put(part, new Position(block + 1, newer, 0, List.of()));
                }
                if (whole.move().isPresent() && whole.mark() == Mark.REMOVED) {
                    movedAway.put(whole.move().getAsInt(), position);
                }
                newer += whole.mark() == Mark.REMOVED ? 0 : blocks(whole.node());
            } else if (part instanceof Part.Reworded text) {
                visit(text);
            } else {
                positions.put(part, new Position(passage, newer, 0, List.of()));
                newer++;
                part.parts().forEach(this::visit);
            }
        }

        /** How many blocks stand around the first words in a node; -1 where it holds none. */
        private static int blocksAround(Node node) {
            if (node.kind().holdsRunningText() || node.kind().holdsText()) {
                return 0;
            }
            return node.children().stream()
                    .mapToInt(Regroup::blocksAround)
                    .filter(around -> around >= 0)
                    .map(around -> around + 1)
                    .findFirst()
                    .orElse(-1);
        }

        private void visit(Part.Reworded text) {
            if (!text.seams().continued()) {
                next();
            }
            int first = passage;
            int before = letter;
            List<Integer> joined = new ArrayList<>();
            List<List<Run>> stretches = text.stretches();
            for (int i = 0; i < stretches.size(); i++) {
                if (i > 0) {
                    next();
                    joined.add(passage);
                }
                letter += stretches.get(i).stream().mapToInt(Letters::older).sum();
            }
            positions.put(text, new Position(first, newer, before, joined));
            newer++;
        }
    }
}
