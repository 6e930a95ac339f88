package dev.noticeboard.redline;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import java.util.List;
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
     */
    record Whole(Mark mark, Node node, OptionalInt move) implements Part {

        /** What did not move. */
        public static Whole of(Mark mark, Node node) {
            return new Whole(mark, node, OptionalInt.empty());
        }

        @Override
        public Node shape() {
            return node;
        }

        @Override
        public List<Part> parts() {
            return node.kind().holdsRunningText()
                    ? List.of()
                    : node.children().stream().<Part>map(child -> of(mark, child)).toList();
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
     */
    record Changed(Node older, Node newer, List<Part> parts) implements Part {
        public Changed {
            parts = List.copyOf(parts);
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
                            .filter(part -> part.shape().kind() != Kind.CAPTION)
                            .toList();
            List<List<Mark>> rows =
                    kept.stream()
                            .map(row -> row.parts().stream().map(Part::mark).toList())
                            .distinct()
                            .toList();
            boolean agree = rows.size() == 1 && kept.stream().allMatch(Changed.class::isInstance);
            return agree && rows.get(0).stream().anyMatch(mark -> mark != Mark.KEPT)
                    ? rows.get(0)
                    : List.of();
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
            return newer.kind() == Kind.ORDERED_LIST
                    && parts.stream().allMatch(part -> part.mark() == Mark.KEPT)
                    && ItemMarkers.of(this).stream().anyMatch(ItemMarkers::isRenumbered);
        }
    }

    /**
     * Running text, or lines of code, that stands in both texts in other words.
     *
     * @param older its shape in the older text, without its words
     * @param newer its shape in the newer text, without its words
     */
    record Reworded(Node older, Node newer, List<Run> runs) implements Part {
        public Reworded {
            runs = List.copyOf(runs);
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
            return runs.stream().allMatch(Run::isUntouched);
        }
    }
}
