package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.article.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The markers of one item of a list, in both texts.
 *
 * @param mark in which of the texts the item stands
 * @param older its number and marker in the older text; empty where it does not stand there, or
 *     where its list does not count
 * @param newer its number and marker in the newer text, likewise
 */
public record ItemMarkers(Mark mark, Optional<Marker> older, Optional<Marker> newer) {

    /** A number, and how it is written before an item, such as {@code (iv)}. */
    public record Marker(int number, String words) {}

    /** The markers of the items of a list, in the order of its parts. */
    public static List<ItemMarkers> of(Part list) {
        Counter older =
                new Counter(list instanceof Part.Changed both ? both.older() : list.shape());
        Counter newer = new Counter(list.shape());
        List<ItemMarkers> markers = new ArrayList<>();
        for (Part item : list.parts()) {
            Optional<Marker> inNewer =
                    item.mark() == Mark.REMOVED ? Optional.empty() : newer.next(item.shape());
            markers.add(new ItemMarkers(item.mark(), older(item, older), inNewer));
        }
        return markers;
    }

    private static Optional<Marker> older(Part item, Counter older) {
        if (item.mark() == Mark.ADDED) {
            return Optional.empty();
        } else if (item instanceof Part.Changed changed) {
            return changed.olderMarker().isPresent()
                    ? changed.olderMarker().map(words -> new Marker(0, words))
                    : older.next(changed.older());
        }
        return older.next(item.shape());
    }

    /** What stands before the items of a list that does not count. */
    static final String BULLET = "•";

    /** Whether it stands in both texts, with another marker in each. */
    public boolean isRenumbered() {
        return mark == Mark.KEPT && !olderWords().equals(words(newer));
    }

    /** What stands before it in the older text; no words where it was no item there. */
    public String olderWords() {
        return words(older);
    }

    /** What stands before it in the newer text, or in the one that it stands in. */
    public String newerWords() {
        return words(mark == Mark.REMOVED ? older : newer);
    }

    private static String words(Optional<Marker> marker) {
        return marker.map(Marker::words).orElse(BULLET);
    }

    /** The number that belongs to {@link #newerWords()}; empty where that is a bullet. */
    public OptionalInt number() {
        return (mark == Mark.REMOVED ? older : newer)
                .map(marker -> OptionalInt.of(marker.number()))
                .orElse(OptionalInt.empty());
    }

    /** Counts the items of a list, if it counts at all. */
    private static final class Counter {

        private final Optional<Numbering> numbering;
        private final Node list;

        Counter(Node list) {
            this.list = list;
            this.numbering =
                    list.kind() == NodeKind.ORDERED_LIST
                            ? Optional.of(Numbering.of(list))
                            : Optional.empty();
        }

        Optional<Marker> next(Node item) {
            return numbering.map(
                    counting -> {
                        int number = counting.number(item);
                        return new Marker(number, Numbering.markers(list).of(number));
                    });
        }
    }
}
