package dev.noticeboard.report;

import dev.noticeboard.article.Places;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Positions;
import dev.noticeboard.redline.Positions.Position;
import java.util.List;
import java.util.Optional;

/**
 * The numbers by which readers cite the blocks of a redline, such as {@code 3(b)}: what was taken
 * out has the one that it had, all else the one that it has.
 */
final class Citations {

    private final Positions positions;
    private final Optional<Places> older;
    private final Optional<Places> newer;

    Citations(RedlineView view) {
        this.positions = Positions.of(view.redline());
        this.older = view.older();
        this.newer = view.newer();
    }

    Position at(Part part) {
        return positions.of(part);
    }

    /** Where the running texts in a block stand. */
    List<Position> passages(Part.Whole whole) {
        return positions.passages(whole);
    }

    /** The number of what a block stands in, but for that of its whole section. */
    Optional<String> of(Mark mark, Position at) {
        return mark == Mark.REMOVED
                ? older.flatMap(places -> places.clauseInSection(at.older()))
                : newer.flatMap(places -> places.clauseInSection(at.newer()));
    }
}
