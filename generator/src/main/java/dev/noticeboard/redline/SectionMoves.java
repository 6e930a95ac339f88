package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the sections of a redline that moved have their other ends. */
public final class SectionMoves {

    private final Map<Integer, SectionChange> away = new HashMap<>();
    private final Map<Integer, SectionChange> here = new HashMap<>();

    private SectionMoves() {}

    public static SectionMoves of(Redline redline) {
        SectionMoves moves = new SectionMoves();
        for (SectionChange section : redline.sections()) {
            section.move().ifPresent(number -> moves.endsAt(section).put(number, section));
        }
        return moves;
    }

    private Map<Integer, SectionChange> endsAt(SectionChange section) {
        return section.isMovedAway() ? away : here;
    }

    /** The other end of a section's move; empty where it did not move. */
    public Optional<SectionChange> otherEnd(SectionChange section) {
        return section.move().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        (section.isMovedAway() ? here : away).get(section.move().getAsInt()));
    }

    /**
     * The shape that a section had in the older text, wherever it stood there; empty where it is
     * new.
     */
    public Optional<Node> origin(SectionChange section) {
        return section.older().or(() -> otherEnd(section).flatMap(SectionChange::older));
    }
}
