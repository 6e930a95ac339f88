package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A block of two articles read as one, or a piece of one: an item, a row, a cell. */
public sealed interface Part {

    /** In which of the two texts it stands. */
    Mark mark();

    /** Whether it reads and looks the same in both texts. */
    boolean isUntouched();

    /** Its shape in the newer text, or in the one that it stands in; see {@link Node}. */
    Node shape();

    /** What stands in it; empty where it holds running text. */
    List<Part> parts();

    /**
     * What is the same in both texts, or stands in one of them alone.
     *
     * @param node it, with all that stands in it
     * @param move where it was taken out or put in because it moved: the number that it shares with
     *     its other end
     * @param rewording where it moved and reads differently at its new place, both texts as one, as
     *     if it had not moved
     * @param passages where it did not move and sentences in it did: the words of each {@link
     *     Kind#holdsRunningText passage} in it, in reading order, by the moves that they are part
     *     of; else empty
     */
    record Whole(
            Mark mark,
            Node node,
            OptionalInt move,
            Optional<Part> rewording,
            List<List<Run>> passages)
            implements Part {

        public Whole {
            passages = List.copyOf(passages);
        }

        /** What moved, or did not, with all that stands in it. */
        Whole(Mark mark, Node node, OptionalInt move, Optional<Part> rewording) {
            this(mark, node, move, rewording, List.of());
        }

        /** What did not move. */
        public static Whole of(Mark mark, Node node) {
            return new Whole(mark, node, OptionalInt.empty(), Optional.empty());
        }

        /**
         * As it reads at this place: where it was reworded, with the words marked that the other
         * end of its move has not got, as of a section that moved.
         */
        public Part asMoved() {
            return rewording
                    .map(
                            both ->
                                    Rewording.of(
                                            List.of(both),
                                            mark == Mark.REMOVED ? Side.OLDER : Side.NEWER))
                    .map(parts -> parts.get(0))
                    .orElse(this);
        }

        @Override
        public Node shape() {
            return node;
        }

        /** Its words by the moves that they are part of; empty where none of them moved. */
        public List<Run> sentences() {
            return node.kind().holdsRunningText() && !passages.isEmpty()
                    ? passages.get(0)
                    : List.of();
        }

        /** Whether sentences in it moved, and it did not. */
        public boolean holdsMoves() {
            return !passages.isEmpty();
        }

        @Override
        public List<Part> parts() {
            if (node.kind().holdsRunningText()) {
                return List.of();
            }
            List<Part> parts = new ArrayList<>();
            int from = 0;
            for (Node child : node.children()) {
                int to = passages.isEmpty() ? 0 : from + SentenceMoves.passages(child);
                parts.add(
                        new Whole(
                                mark,
                                child,
                                OptionalInt.empty(),
                                Optional.empty(),
                                withMoves(passages.subList(from, to))));
                from = to;
            }
            return parts;
        }

        private static List<List<Run>> withMoves(List<List<Run>> some) {
            return some.stream().flatMap(List::stream).anyMatch(run -> run.move().isPresent())
                    ? some
                    : List.of();
        }

        @Override
        public boolean isUntouched() {
            return mark == Mark.KEPT;
        }
    }

    /**
     * What stands in both texts, with changes inside.
     *
     * @param older its shape in the older text, without what stands in it
     * @param newer its shape in the newer text, without what stands in it
     * @param olderMarker of an item whose words stood in other blocks: the marker before them in
     *     the older text, or no words where they had none; else empty
     */
    record Changed(Node older, Node newer, List<Part> parts, Optional<String> olderMarker)
            implements Part {
        public Changed {
            parts = List.copyOf(parts);
        }

        /** What was no other block before. */
        public Changed(Node older, Node newer, List<Part> parts) {
            this(older, newer, parts, Optional.empty());
        }

        /** The same with other parts in it. */
        Changed withParts(List<Part> others) {
            return new Changed(older, newer, others, olderMarker);
        }

        @Override
        public Mark mark() {
            return Mark.KEPT;
        }

        @Override
        public boolean isUntouched() {
            return !isReshaped() && parts.stream().allMatch(Part::isUntouched);
        }

        @Override
        public Node shape() {
            return newer;
        }

        /**
         * In which of the two texts each column of a table stands; empty where all stand in both,
         * or where its rows do not agree on them.
         */
        public List<Mark> columns() {
            List<Part> kept =
                    parts.stream()
                            .filter(part -> part.mark() == Mark.KEPT)
                            .filter(part -> part.shape().kind() != NodeKind.CAPTION)
                            .toList();
            List<List<Mark>> rows =
                    kept.stream()
                            .map(row -> row.parts().stream().map(Part::mark).toList())
                            .distinct()
                            .toList();
            boolean agree = rows.size() == 1 && kept.stream().allMatch(Changed.class::isInstance);
            return agree
                            && rows.get(0).stream().anyMatch(mark -> mark != Mark.KEPT)
                            && parts.stream().allMatch(row -> fits(row, rows.get(0)))
                    ? rows.get(0)
                    : List.of();
        }

        /** Whether each cell of a row that stands in one of the texts alone has a column there. */
        private static boolean fits(Part row, List<Mark> columns) {
            Mark elsewhere = row.mark() == Mark.ADDED ? Mark.REMOVED : Mark.ADDED;
            long own = columns.stream().filter(mark -> mark != elsewhere).count();
            return row.mark() == Mark.KEPT
                    || row.shape().kind() == NodeKind.CAPTION
                    || row.parts().size() <= own;
        }

        /**
         * The first item of a list that stands in both texts with another marker in each, where the
         * markers of the list are others: its kind, its first number.
         */
        public Optional<ItemMarkers> remarked() {
            boolean lists = isList(older) && isList(newer);
            return lists && isReshaped()
                    ? ItemMarkers.of(this).stream().filter(ItemMarkers::isRenumbered).findFirst()
                    : Optional.empty();
        }

        private static boolean isList(Node node) {
            return node.kind() == NodeKind.LIST || node.kind() == NodeKind.ORDERED_LIST;
        }

        /** Whether it looks different itself, such as a list that got numbers. */
        public boolean isReshaped() {
            return !Looks.of(older).equals(Looks.of(newer)) || isRenumbered();
        }

        /**
         * Whether it is a list in which other markers stand before the same items. What was put in
         * or taken out gives those behind it other numbers, and is the change that a person sees.
         */
        public boolean isRenumbered() {
            return newer.kind() == NodeKind.ORDERED_LIST
                    && parts.stream().allMatch(part -> part.mark() == Mark.KEPT)
                    && parts.stream().noneMatch(Changed::wasElsewhere)
                    && ItemMarkers.of(this).stream().anyMatch(ItemMarkers::isRenumbered);
        }

        private static boolean wasElsewhere(Part item) {
            return item instanceof Changed changed && changed.olderMarker().isPresent();
        }
    }

    /**
     * Running text, or lines of code, that stands in both texts in other words.
     *
     * @param older its shape in the older text, without its words
     * @param newer its shape in the newer text, without its words
     * @param seams where blocks of the older text begin in it, where those were others
     */
    record Reworded(Node older, Node newer, List<Run> runs, Seams seams) implements Part {
        public Reworded {
            runs = List.copyOf(runs);
        }

        /** One block of the older text that is one block of the newer text. */
        public Reworded(Node older, Node newer, List<Run> runs) {
            this(older, newer, runs, Seams.NONE);
        }

        @Override
        public Node shape() {
            return newer;
        }

        @Override
        public List<Part> parts() {
            return List.of();
        }

        @Override
        public Mark mark() {
            return Mark.KEPT;
        }

        @Override
        public boolean isUntouched() {
            return !isOfOtherKind()
                    && seams.markers().stream().allMatch(String::isEmpty)
                    && runs.stream().allMatch(Run::isUntouched);
        }

        /** Its runs, apart where a block of the older text begins. */
        public List<List<Run>> stretches() {
            List<List<Run>> stretches = new ArrayList<>();
            int from = 0;
            for (int join : seams.joins()) {
                stretches.add(runs.subList(from, join));
                from = join;
            }
            stretches.add(runs.subList(from, runs.size()));
            return stretches;
        }

        /** Whether it was another kind of line, such as a heading that was a line in bold. */
        public boolean isOfOtherKind() {
            return older.kind() != newer.kind();
        }
    }

    /**
     * Blocks whose words stand in other blocks in the older text.
     *
     * @param older the blocks of the older text, without their words
     * @param parts the blocks of the newer text, with the words of both
     */
    record Regrouped(List<Node> older, List<Part> parts) implements Part {
        public Regrouped {
            older = List.copyOf(older);
            parts = List.copyOf(parts);
        }

        @Override
        public Mark mark() {
            return Mark.KEPT;
        }

        @Override
        public boolean isUntouched() {
            return false;
        }

        @Override
        public Node shape() {
            return parts.get(0).shape();
        }

        /** What was done. */
        public Regrouping how() {
            return Regrouping.of(this);
        }
    }
}
