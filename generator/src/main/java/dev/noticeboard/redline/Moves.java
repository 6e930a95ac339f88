package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What was taken out and put in again elsewhere, unchanged: it moved. */
final class Moves {

    /** Fewer words may stand in two places by chance. */
    private static final int LEAST_WORDS = 3;

    private final WordCount count;
    private final Map<Node, Deque<Integer>> removed = new HashMap<>();
    private final Map<Node, Deque<Integer>> added = new HashMap<>();
    private int next = 1;

    Moves(WordCount count) {
        this.count = count;
    }

    /** The parts of sections with the moves among all of them numbered from 1. */
    static List<List<Part>> marked(List<List<Part>> sections, WordCount count) {
        Moves moves = new Moves(count);
        Map<Node, Integer> gone = new HashMap<>();
        sections.forEach(parts -> moves.count(parts, Mark.REMOVED, gone));
        Map<Node, Integer> come = new HashMap<>();
        sections.forEach(parts -> moves.count(parts, Mark.ADDED, come));
        gone.keySet().retainAll(come.keySet());
        if (gone.isEmpty()) {
            return sections;
        }
        gone.replaceAll((node, times) -> Math.min(times, come.get(node)));
        return sections.stream().map(parts -> moves.numbered(parts, gone)).toList();
    }

    private void count(List<Part> parts, Mark mark, Map<Node, Integer> counts) {
        for (Part part : parts) {
            if (part instanceof Part.Changed || part instanceof Part.Regrouped) {
                count(part.parts(), mark, counts);
            } else if (part instanceof Part.Whole whole
                    && whole.mark() == mark
                    && isKnown(whole.node())) {
                counts.merge(whole.node(), 1, Integer::sum);
            }
        }
    }

    /** Whether it cannot stand in two places by chance. */
    boolean isKnown(Node node) {
        boolean showsFact =
                (node.kind() == NodeKind.ROW || node.kind() == NodeKind.ITEM)
                        && !node.attribute("id").isEmpty();
        return node.kind() == NodeKind.HEADING || showsFact || count.words(node) >= LEAST_WORDS;
    }

    private List<Part> numbered(List<Part> parts, Map<Node, Integer> times) {
        return parts.stream().map(part -> numbered(part, times)).toList();
    }

    private Part numbered(Part part, Map<Node, Integer> times) {
        if (part instanceof Part.Changed changed) {
            return changed.withParts(numbered(changed.parts(), times));
        } else if (part instanceof Part.Regrouped regrouped) {
            return new Part.Regrouped(regrouped.older(), numbered(regrouped.parts(), times));
        } else if (part instanceof Part.Whole whole && whole.mark() != Mark.KEPT) {
            OptionalInt number = number(whole, times.getOrDefault(whole.node(), 0));
            return new Part.Whole(whole.mark(), whole.node(), number, Optional.empty());
        }
        return part;
    }

    /** The number of a move: the first end met takes a new one, the other end the same. */
    private OptionalInt number(Part.Whole whole, int times) {
        Map<Node, Deque<Integer>> own = whole.mark() == Mark.REMOVED ? removed : added;
        Map<Node, Deque<Integer>> other = whole.mark() == Mark.REMOVED ? added : removed;
        Deque<Integer> used = own.computeIfAbsent(whole.node(), node -> new ArrayDeque<>());
        if (used.size() == times) {
            return OptionalInt.empty();
        }
        Deque<Integer> met = other.getOrDefault(whole.node(), new ArrayDeque<>());
        int number =
                met.size() > used.size()
                        ? met.stream().skip(used.size()).findFirst().orElseThrow()
                        : next++;
        used.add(number);
        return OptionalInt.of(number);
    }
}
