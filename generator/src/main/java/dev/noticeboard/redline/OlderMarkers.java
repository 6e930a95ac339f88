package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.article.Numbering;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives back, to blocks whose words stand in other blocks now, the markers that stood before those
 * words in lists of the older text.
 */
final class OlderMarkers {

    /**
     * The marker of an item of the older text.
     *
     * @param words the marker
     * @param list the list, without its items, counting from this one on
     */
    private record Was(String words, Node list) {}

    /** What stood before each passage of the older text, the outermost first, in their order. */
    private final Deque<Deque<Was>> passages = new ArrayDeque<>();

    /** The markers of items that hold no words stand before those that come next. */
    private Deque<Was> next = new ArrayDeque<>();

    private OlderMarkers() {}

    /**
     * The parts, with the markers that their words had.
     *
     * @param older the blocks of the older text
     * @param parts the blocks of the newer text, with the words of both
     */
    static List<Part> given(List<Branch> older, List<Part> parts) {
        OlderMarkers markers = new OlderMarkers();
        older.forEach(markers::collect);
        List<Part> given = new ArrayList<>(markers.given(parts));
        if (!markers.next.isEmpty()) {
            given.add(Part.Whole.of(Mark.REMOVED, listed(markers.next, List.of())));
        }
        return given;
    }

    private void collect(Branch branch) {
        if (branch.isPassage()) {
            passages.add(next);
            next = new ArrayDeque<>();
            return;
        }
        Node node = branch.piece().node();
        Optional<Numbering> counting =
                node.kind() == NodeKind.ORDERED_LIST
                        ? Optional.of(Numbering.of(node))
                        : Optional.empty();
        for (Branch child : branch.children()) {
            if (counting.isPresent()) {
                next.add(counted(node, counting.get().number(child.piece().node())));
            } else if (node.kind() == NodeKind.LIST) {
                next.add(new Was(ItemMarkers.BULLET, node.withChildren(List.of())));
            }
            collect(child);
        }
    }

    private static Was counted(Node list, int number) {
        Map<String, String> attributes = new HashMap<>(list.attributes());
        attributes.put("start", Integer.toString(number));
        return new Was(
                Numbering.markers(list).of(number),
                new Node(list.kind(), attributes, "", List.of()));
    }

    private List<Part> given(List<Part> parts) {
        return parts.stream().map(this::given).toList();
    }

    private Part given(Part part) {
        if (part instanceof Part.Whole whole) {
            return whole.mark() == Mark.ADDED ? whole : given(whole, passages.remove());
        } else if (part instanceof Part.Reworded text) {
            return given(text);
        }
        Part.Changed changed = (Part.Changed) part;
        if (changed.newer().kind() != NodeKind.ITEM) {
            return changed.withParts(given(changed.parts()));
        }
        String own = own(changed);
        return new Part.Changed(
                changed.older(), changed.newer(), given(changed.parts()), Optional.of(own));
    }

    /** The marker that an item takes over; no words where those in it had none. */
    private String own(Part.Changed item) {
        int items = itemsBeforeOlderWords(item);
        boolean takes = items > 0 && passages.element().size() >= items;
        return takes ? passages.element().remove().words() : "";
    }

    /** How many items begin where a passage of the older text does; 0 where none begins there. */
    private static int itemsBeforeOlderWords(Part part) {
        if (part instanceof Part.Whole) {
            return 1;
        } else if (part instanceof Part.Reworded text) {
            return text.seams().continued() ? 0 : 1;
        }
        Optional<Part> first =
                part.parts().stream().filter(OlderMarkers::holdsOlderWords).findFirst();
        int inside = first.map(OlderMarkers::itemsBeforeOlderWords).orElse(0);
        boolean itself =
                part.shape().kind() == NodeKind.ITEM
                        && !first.filter(OlderMarkers::isText).isPresent();
        return inside == 0 ? 0 : inside + (itself ? 1 : 0);
    }

    private static boolean isText(Part part) {
        return !(part instanceof Part.Changed);
    }

    private static boolean holdsOlderWords(Part part) {
        return part instanceof Part.Changed
                ? part.parts().stream().anyMatch(OlderMarkers::holdsOlderWords)
                : part.mark() != Mark.ADDED;
    }

    private static Part given(Part.Whole whole, Deque<Was> markers) {
        if (markers.isEmpty()) {
            return whole;
        } else if (whole.mark() == Mark.REMOVED) {
            return Part.Whole.of(Mark.REMOVED, listed(markers, List.of(whole.node())));
        }
        String words = words(markers);
        Node shape = Piece.shape(whole.node());
        List<Run> runs =
                RunningText.leaves(whole.node()).stream()
                        .map(leaf -> new Run(Optional.of(leaf), Optional.of(leaf)))
                        .toList();
        return words.isEmpty()
                ? whole
                : new Part.Reworded(shape, shape, runs, Seams.NONE.withMarkers(List.of(words)));
    }

    private Part given(Part.Reworded text) {
        List<String> words = new ArrayList<>();
        words.add(text.seams().continued() ? "" : words(passages.remove()));
        text.seams().joins().forEach(join -> words.add(words(passages.remove())));
        return new Part.Reworded(
                text.older(), text.newer(), text.runs(), text.seams().withMarkers(words));
    }

    /** What was taken out, as the item that it was. */
    private static Node listed(Deque<Was> markers, List<Node> blocks) {
        List<Node> inside = blocks;
        for (Was marker : (Iterable<Was>) markers::descendingIterator) {
            Node item = new Node(NodeKind.ITEM, Map.of(), "", inside);
            inside = List.of(marker.list().withChildren(List.of(item)));
        }
        return inside.get(0);
    }

    /** Markers that no item has any more; a bullet says nothing. */
    private static String words(Deque<Was> markers) {
        return String.join(
                " ",
                markers.stream()
                        .map(Was::words)
                        .filter(words -> !words.equals(ItemMarkers.BULLET))
                        .toList());
    }
}
