package dev.noticeboard.redline;

import java.util.Locale;
import java.util.Optional;

/**
 * One change of a redline, for programs.
 *
 * @param kind what was done
 * @param quiet where the words stayed as they were: what else changed
 * @param how where it is {@link Kind#REGROUPED}: what was done to the blocks
 * @param withinMove whether it is one of the differences between both ends of a move, which is a
 *     change of its own
 * @param older where it is in the older text; empty where that has no such place
 * @param newer where it is in the newer text, likewise
 */
public record Change(
        Kind kind,
        Optional<Quiet> quiet,
        Optional<Regrouping> how,
        boolean withinMove,
        Optional<End> older,
        Optional<End> newer) {

    /** What was done. */
    public enum Kind {
        /** Words, a block or a section were put in. */
        INSERTION,
        /** They were taken out. */
        DELETION,
        /** Others stand in their place. */
        REPLACEMENT,
        /** They stand elsewhere. */
        MOVE,
        /** A section is deeper or less deep than it was. */
        LEVEL,
        /** A line is a heading now, or is none any more. */
        RECAST,
        /** Words stand in other blocks now. */
        REGROUPED,
        /** A block looks otherwise. */
        RESHAPED,
        /** Another marker stands before the same item. */
        RENUMBERED,
        /** The words stayed; {@link Quiet} says what did not. */
        QUIET
    }

    /**
     * A change in one of the two texts.
     *
     * @param block the block, as {@link dev.noticeboard.article.Places} counts them
     * @param letter how many letters of its running text stand before it
     * @param words its words; empty for a place between words
     * @param marker the marker of the item that it is; empty for anything else
     * @param link where the link leads that was made, removed or changed
     */
    public record End(
            int block, int letter, String words, Optional<String> marker, Optional<String> link) {

        /** Words that are neither an item nor a link. */
        static End of(int block, int letter, String words) {
            return new End(block, letter, words, Optional.empty(), Optional.empty());
        }
    }

    /** The word that stands for what was done, such as {@code insertion} or {@code quotes}. */
    public String word() {
        return quiet.map(Quiet::word).orElse(kind.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a reader need not look at it: the words are as they were, or only a number before
     * them changed.
     */
    public boolean isQuiet() {
        return kind == Kind.QUIET || kind == Kind.RENUMBERED;
    }

    Change from(End end) {
        return new Change(kind, quiet, how, withinMove, Optional.of(end), newer);
    }
}
