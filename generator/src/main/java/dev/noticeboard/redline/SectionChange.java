package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A section of two articles read as one, without the sections below it.
 *
 * @param older its shape in the older text; empty where it was put in
 * @param newer its shape in the newer text; empty where it was taken out
 * @param move where it was taken out or put in because it moved: the number that it shares with its
 *     other end
 * @param rewording where it moved and reads differently at its new place, both texts as one, as if
 *     it had not moved; else empty
 * @param rewritten whether so little of it was kept that it stands as the old text, then the new
 *     one, at two places where it moved
 * @param parts its heading, where it has one, then the blocks of both texts up to where the next
 *     section of either begins
 */
public record SectionChange(
        Optional<Node> older,
        Optional<Node> newer,
        OptionalInt move,
        List<Part> rewording,
        boolean rewritten,
        List<Part> parts) {

    public SectionChange {
        rewording = List.copyOf(rewording);
        parts = List.copyOf(parts);
    }

    /** What became of a section; the first that fits. */
    public enum Outcome {
        ADDED,
        REMOVED,
        MOVED,
        RENAMED,
        /** A heading was put in over text that was there before. */
        DIVIDED,
        /** Its heading was taken out, and its text belongs to the section before. */
        JOINED,
        CHANGED,
        UNCHANGED
    }

    /** In which of the two texts it stands. */
    public Mark mark() {
        if (older.isEmpty()) {
            return Mark.ADDED;
        }
        return newer.isEmpty() ? Mark.REMOVED : Mark.KEPT;
    }

    /**
     * Whether all of it was put in, or taken out, with it: nothing that stands in it stood or
     * stands elsewhere. A heading alone may be put in or taken out, over text that stayed.
     */
    public boolean isWhole() {
        return standsWhere(parts) && parts.stream().noneMatch(SectionChange::holdsMove);
    }

    private boolean standsWhere(List<Part> some) {
        return some.stream().allMatch(part -> part.mark() == mark());
    }

    private static boolean holdsMove(Part part) {
        return part instanceof Part.Whole whole && (whole.move().isPresent() || whole.holdsMoves());
    }

    /** Whether it began in one of the texts alone and holds nothing, so that nobody sees it. */
    public boolean isUnseen() {
        return mark() != Mark.KEPT && parts.isEmpty();
    }

    /** What became of it. */
    public Outcome outcome() {
        if (move.isPresent()) {
            return Outcome.MOVED;
        }
        if (mark() == Mark.ADDED) {
            return standsWhere(parts) ? Outcome.ADDED : Outcome.DIVIDED;
        } else if (mark() == Mark.REMOVED) {
            return standsWhere(parts) ? Outcome.REMOVED : Outcome.JOINED;
        }
        if (isRenamed()) {
            return Outcome.RENAMED;
        }
        return isUntouched() ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    /** Whether it moved and reads differently at its new place. */
    public boolean alsoReworded() {
        return Counts.changes(rewording) > 0;
    }

    /**
     * Its parts as they read at this place, with the words marked that the other end of its move
     * has not got: all stand in both texts by their {@link Part#mark()}, and only runs are marked.
     * Empty where it was not reworded, or where nearly every word of it was.
     */
    public List<Part> rewordedParts() {
        return rewritten
                ? List.of()
                : Rewording.of(rewording, isMovedAway() ? Side.OLDER : Side.NEWER);
    }

    /** Whether its heading moved here, or away from here, past text that stayed. */
    public boolean isHeadingMoved() {
        return parts.stream()
                .filter(SectionChange::isHeading)
                .anyMatch(part -> part instanceof Part.Whole whole && whole.move().isPresent());
    }

    /** Whether it is the place that a section moved away from. */
    public boolean isMovedAway() {
        return move.isPresent() && mark() == Mark.REMOVED;
    }

    /** Whether it stands in both texts under other words; its number is none of them. */
    public boolean isRenamed() {
        return mark() == Mark.KEPT
                && parts.stream()
                        .anyMatch(part -> isHeading(part) && Counts.changes(List.of(part)) > 0);
    }

    /** How many places in it a person would point at; quiet changes are none. */
    public int changes() {
        return Counts.changes(this);
    }

    /** Whether it reads and looks the same in both texts; its address may differ. */
    public boolean isUntouched() {
        return isUnseen()
                || (mark() == Mark.KEPT
                        && !isOfOtherLevel()
                        && parts.stream().allMatch(Part::isUntouched));
    }

    /**
     * Whether its text reads and looks the same in both texts, wherever it stands: its level may
     * differ, or the number of its heading, and its heading may be new to it.
     */
    public boolean keepsText() {
        if (isUnseen() || mark() == Mark.KEPT) {
            return parts.stream().allMatch(part -> part.isUntouched() || isRenumbered(part));
        }
        return mark() == Mark.ADDED
                && !standsWhere(parts)
                && parts.stream().filter(part -> !isHeading(part)).allMatch(Part::isUntouched);
    }

    /** Whether it stands in both texts and is deeper or less deep in one of them. */
    public boolean isOfOtherLevel() {
        return mark() == Mark.KEPT && !level(older).equals(level(newer));
    }

    /** Its shape in the newer text, or else in the older one. */
    public Node shape() {
        return newer.or(() -> older).orElseThrow();
    }

    /** Its permanent anchor in the newer text, or else in the older one; may be empty. */
    public String anchor() {
        return shape().attribute("anchor");
    }

    static boolean isHeading(Part part) {
        if (part instanceof Part.Whole whole) {
            return whole.node().kind() == NodeKind.HEADING;
        } else if (part instanceof Part.Reworded reworded) {
            return reworded.newer().kind() == NodeKind.HEADING
                    || reworded.older().kind() == NodeKind.HEADING;
        }
        return false;
    }

    private static boolean isRenumbered(Part part) {
        return isHeading(part)
                && part instanceof Part.Reworded heading
                && heading.runs().stream()
                        .filter(run -> !run.isUntouched())
                        .allMatch(run -> run.quiet().filter(Quiet.NUMBERS::equals).isPresent());
    }

    private static String level(Optional<Node> shape) {
        return shape.map(node -> node.attribute("level")).orElse("");
    }
}
