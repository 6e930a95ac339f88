package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import java.util.List;
import java.util.OptionalInt;

/** A block of two articles read as one, or a piece of one: an item, a row, a cell. */
public sealed interface Part {

    /** In which of the two texts it stands. */
    Mark mark();

    /** Whether it reads and looks the same in both texts. */
    boolean isUntouched();

    /**
     * What is the same in both texts, or stands in one of them alone.
     *
     * @param node it, with all that stands in it
     * @param move where it was taken out or put in because it moved: the number that it shares with
     *     its other end
     */
    record Whole(Mark mark, Node node, OptionalInt move) implements Part {

        static Whole of(Mark mark, Node node) {
            return new Whole(mark, node, OptionalInt.empty());
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

        /** Whether it looks different itself, such as a list that got numbers. */
        public boolean isReshaped() {
            return !Looks.of(older).equals(Looks.of(newer));
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
        public Mark mark() {
            return Mark.KEPT;
        }

        @Override
        public boolean isUntouched() {
            return runs.stream().allMatch(Run::isUntouched);
        }
    }
}
