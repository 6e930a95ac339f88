package dev.noticeboard.redline;

import java.util.List;
import java.util.Optional;

/**
 * A section of two articles, in the making.
 *
 * @param older it in the older text; empty where it did not begin there
 * @param newer it in the newer text; empty where it does not begin there
 * @param parts what stands behind its beginning, up to that of the next section of either text
 */
record SectionDraft(Optional<FlatSection> older, Optional<FlatSection> newer, List<Part> parts) {

    /** Whether all of its section stands in one of the texts alone, and nothing else beside it. */
    boolean isOneSided() {
        if (older.isPresent() && newer.isPresent()) {
            return false;
        }
        Mark mark = older.isPresent() ? Mark.REMOVED : Mark.ADDED;
        int all = older.or(() -> newer).orElseThrow().text().children().size();
        return parts.size() == all && parts.stream().allMatch(part -> part.mark() == mark);
    }
}
