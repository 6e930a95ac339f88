package dev.noticeboard.translation;

import dev.noticeboard.model.Place;
import java.util.List;

/** Something that one of two languages says and the other does not. */
sealed interface Difference {

    /** Where the translation says less, more or something else. */
    Place at();

    /**
     * The translation lacks something.
     *
     * @param pieces what the original has, in its order
     * @param at after what in the translation it is missing
     */
    record Lacks(List<Piece> pieces, Place at) implements Difference {
        public Lacks {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * The translation alone says something.
     *
     * @param pieces what it says, in its order
     */
    record Adds(List<Piece> pieces) implements Difference {
        public Adds {
            pieces = List.copyOf(pieces);
        }

        @Override
        public Place at() {
            return pieces.get(0).place();
        }
    }

    /** Two sections that stand for each other, and whose typed anchors are not the same. */
    record OtherAnchor(SectionText there, SectionText here) implements Difference {
        @Override
        public Place at() {
            return here.place();
        }
    }

    /**
     * Numbers in pieces that stand for each other.
     *
     * @param there where the original stands
     * @param said the numbers that it alone says
     * @param at where the translation stands
     * @param own the numbers that this one alone says
     */
    record OtherNumbers(Place there, List<Amount> said, Place at, List<Amount> own)
            implements Difference {
        public OtherNumbers {
            said = List.copyOf(said);
            own = List.copyOf(own);
        }
    }
}
