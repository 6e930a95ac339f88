package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the two texts of a redline, taken out of it again. */
final class Projection {

    private final Side side;

    private Projection(Side side) {
        this.side = side;
    }

    static Node of(Redline redline, Side side) {
        return new Projection(side).article(redline);
    }

    /** One of the two blocks of a part that stands in both texts. */
    static Node of(Part part, Side side) {
        return new Projection(side).part(part);
    }

    private Node article(Redline redline) {
        Node head = side == Side.OLDER ? redline.olderHead() : redline.newerHead();
        return head.withChildren(
                Stream.of(
                                parts(List.of(redline.title())),
                                nested(sections(redline.sections())),
                                parts(redline.footnotes()))
                        .flatMap(List::stream)
                        .toList());
    }

    /** The sections of this text; one holds what stands behind its beginning, up to the next. */
    private List<Node> sections(List<SectionChange> changes) {
        List<Node> sections = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        for (SectionChange change : changes) {
            Optional<Node> shape = side == Side.OLDER ? change.older() : change.newer();
            if (shape.isPresent()) {
                close(sections, open);
                sections.add(shape.get());
            }
            open.addAll(parts(change.parts()));
        }
        close(sections, open);
        return sections;
    }

    private static void close(List<Node> sections, List<Node> open) {
        if (!sections.isEmpty()) {
            int last = sections.size() - 1;
            sections.set(last, sections.get(last).withChildren(List.copyOf(open)));
        }
        open.clear();
    }

    /** Sections in reading order as a tree: each holds those after it that are deeper. */
    private static List<Node> nested(List<Node> sections) {
        Deque<Node> open = new ArrayDeque<>();
        List<Node> roots = new ArrayList<>();
        for (Node section : sections) {
            while (!open.isEmpty() && level(open.getFirst()) >= level(section)) {
                close(open, roots);
            }
            open.push(section);
        }
        while (!open.isEmpty()) {
            close(open, roots);
        }
        return roots;
    }

    private static void close(Deque<Node> open, List<Node> roots) {
        Node closed = open.pop();
        if (open.isEmpty()) {
            roots.add(closed);
        } else {
            Node parent = open.pop();
            List<Node> children = new ArrayList<>(parent.children());
            children.add(closed);
            open.push(parent.withChildren(children));
        }
    }

    private static int level(Node section) {
        return Integer.parseInt(section.attribute("level"));
    }

    private List<Node> parts(List<Part> parts) {
        return parts.stream()
                .filter(part -> side.has(part.mark()))
                .flatMap(
                        part ->
                                part instanceof Part.Regrouped regrouped && side == Side.OLDER
                                        ? new OlderBlocks(regrouped).nodes().stream()
                                        : parts(part).stream())
                .toList();
    }

    private List<Node> parts(Part part) {
        return part instanceof Part.Regrouped regrouped
                ? parts(regrouped.parts())
                : List.of(part(part));
    }

    private Node part(Part part) {
        if (part instanceof Part.Whole whole) {
            return whole.node();
        } else if (part instanceof Part.Changed changed) {
            return shape(changed.older(), changed.newer()).withChildren(parts(changed.parts()));
        }
        Part.Reworded reworded = (Part.Reworded) part;
        Node shape = shape(reworded.older(), reworded.newer());
        return filled(shape, Run.leaves(reworded.runs(), side).toList());
    }

    /** A shape with its words. */
    static Node filled(Node shape, List<Run.Leaf> leaves) {
        return shape.kind().holdsText()
                ? shape.withText(text(leaves))
                : shape.withChildren(inlines(leaves, 0));
    }

    private Node shape(Node older, Node newer) {
        return side == Side.OLDER ? older : newer;
    }

    private static String text(List<Run.Leaf> leaves) {
        StringBuilder text = new StringBuilder();
        leaves.forEach(leaf -> text.append(leaf.text()));
        return text.toString();
    }

    /** Leaves put back into what they stand in, from a depth on. */
    static List<Node> inlines(List<Run.Leaf> leaves, int depth) {
        List<Node> nodes = new ArrayList<>();
        int from = 0;
        while (from < leaves.size()) {
            int to = from + 1;
            while (to < leaves.size() && together(leaves.get(from), leaves.get(to), depth)) {
                to++;
            }
            nodes.add(inline(leaves.subList(from, to), depth));
            from = to;
        }
        return nodes;
    }

    private static boolean together(Run.Leaf one, Run.Leaf next, int depth) {
        boolean wrapped = one.wraps().size() > depth;
        if (wrapped != next.wraps().size() > depth) {
            return false;
        }
        return wrapped
                ? one.wraps().get(depth).equals(next.wraps().get(depth))
                : one.node().kind() == NodeKind.TEXT && next.node().kind() == NodeKind.TEXT;
    }

    private static Node inline(List<Run.Leaf> leaves, int depth) {
        Run.Leaf first = leaves.get(0);
        if (first.wraps().size() > depth) {
            Node shape = first.wraps().get(depth).shape();
            return shape.kind().holdsText()
                    ? shape.withText(text(leaves))
                    : shape.withChildren(inlines(leaves, depth + 1));
        }
        return first.node().kind() == NodeKind.TEXT
                ? new Node(NodeKind.TEXT, Map.of(), text(leaves), List.of())
                : first.node();
    }
}
