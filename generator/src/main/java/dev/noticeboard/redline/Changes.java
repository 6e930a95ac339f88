package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.Change.End;
import dev.noticeboard.redline.Positions.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All changes of a redline, one by one, in reading order.
 *
 * <p>What moved is one change, where it stands now; what else differs between its ends follows it.
 * All others are those that {@link Counts} and {@link QuietCounts} count, and the items that have
 * another number because of one put in or taken out before them.
 */
public final class Changes {

    private final Positions positions;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, End> movedAway = new HashMap<>();
    private final Map<Integer, String> movedHere = new HashMap<>();
    private boolean withinMove;

    private Changes(Positions positions) {
        this.positions = positions;
    }

    public static List<Change> of(Redline redline) {
        Changes all = new Changes(Positions.of(redline));
        all.part(redline.title());
        redline.sections().forEach(all::section);
        redline.footnotes().forEach(all::part);
        all.movedHere.forEach(
                (index, move) ->
                        Optional.ofNullable(all.movedAway.get(move))
                                .ifPresent(
                                        end ->
                                                all.changes.set(
                                                        index, all.changes.get(index).from(end))));
        return List.copyOf(all.changes);
    }

    private void section(SectionChange section) {
        if (section.isUnseen()) {
            return;
        }
        if (section.mark() != Mark.KEPT && (section.isWhole() || section.move().isPresent())) {
            whole(
                    section.mark(),
                    section.move().isPresent() ? "section " + section.move().getAsInt() : "",
                    section.parts());
            if (section.mark() == Mark.ADDED) {
                reworded(section.rewording());
            }
            return;
        }
        if (section.isOfOtherLevel()) {
            Position at = positions.of(section.parts().get(0));
            add(Change.Kind.LEVEL, End.of(at.older(), 0, ""), End.of(at.newer(), 0, ""));
        }
        section.parts().forEach(this::part);
    }

    /** The differences between both ends of a move. */
    private void reworded(List<Part> parts) {
        boolean outer = withinMove;
        withinMove = true;
        parts.forEach(this::part);
        withinMove = outer;
    }

    void add(Change.Kind kind, End older, End newer) {
        add(kind, Optional.of(older), Optional.of(newer));
    }

    private void add(Change.Kind kind, Optional<End> older, Optional<End> newer) {
        changes.add(new Change(kind, Optional.empty(), Optional.empty(), withinMove, older, newer));
    }

    void addQuiet(Optional<Quiet> quiet, End older, End newer) {
        changes.add(
                new Change(
                        Change.Kind.QUIET,
                        quiet,
                        Optional.empty(),
                        withinMove,
                        Optional.of(older),
                        Optional.of(newer)));
    }

    /** What stands in one text alone, or is one end of a move, of which the newer one is listed. */
    void oneSided(Mark mark, String move, End end) {
        if (mark == Mark.REMOVED && !move.isEmpty()) {
            movedAway.put(move, end);
        } else if (mark == Mark.REMOVED) {
            add(Change.Kind.DELETION, Optional.of(end), Optional.empty());
        } else {
            if (!move.isEmpty()) {
                movedHere.put(changes.size(), move);
            }
            add(
                    move.isEmpty() ? Change.Kind.INSERTION : Change.Kind.MOVE,
                    Optional.empty(),
                    Optional.of(end));
        }
    }

    private void whole(Mark mark, String move, List<Part> parts) {
        Position at = positions.of(parts.get(0));
        String words = words(parts.stream().map(Part::shape).toList());
        oneSided(mark, move, End.of(mark == Mark.ADDED ? at.newer() : at.older(), 0, words));
    }

    private static String words(List<Node> nodes) {
        return String.join(" ", nodes.stream().map(Node::words).toList())
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private void part(Part part) {
        if (part instanceof Part.Whole whole) {
            whole(whole, Optional.empty());
        } else if (part instanceof Part.Changed changed) {
            changed(changed);
        } else if (part instanceof Part.Regrouped regrouped) {
            Position at = positions.of(regrouped);
            changes.add(
                    new Change(
                            Change.Kind.REGROUPED,
                            Optional.empty(),
                            Optional.of(regrouped.how()),
                            withinMove,
                            Optional.of(End.of(at.older(), 0, "")),
                            Optional.of(End.of(at.newer(), 0, ""))));
            regrouped.parts().forEach(this::part);
        } else {
            new RunChanges(this, (Part.Reworded) part, positions.of(part)).add();
        }
    }

    private void whole(Part.Whole whole, Optional<String> marker) {
        if (whole.mark() == Mark.KEPT || whole.node().isUnseen()) {
            return;
        }
        Position at = positions.shown(whole);
        int block = whole.mark() == Mark.ADDED ? at.newer() : at.older();
        String move = whole.move().isPresent() ? "block " + whole.move().getAsInt() : "";
        String words = whole.move().isPresent() ? words(List.of(whole.node())) : wordsLeft(whole);
        oneSided(whole.mark(), move, new End(block, 0, words, marker, Optional.empty()));
        movesIn(whole);
    }

    /** What else is to be said of a block at one end of a move, or of the sentences in it. */
    private void movesIn(Part.Whole whole) {
        if (whole.mark() == Mark.ADDED && whole.rewording().isPresent()) {
            reworded(List.of(whole.rewording().get()));
        }
        if (whole.holdsMoves()) {
            List<Position> passages = positions.passages(whole);
            for (int i = 0; i < passages.size(); i++) {
                Position at = passages.get(i);
                int block = whole.mark() == Mark.ADDED ? at.newer() : at.older();
                sentences(whole.mark(), block, whole.passages().get(i));
            }
        }
    }

    /** The words of a block but for the sentences in it that moved. */
    private static String wordsLeft(Part.Whole whole) {
        if (!whole.holdsMoves()) {
            return words(List.of(whole.node()));
        }
        List<Node> left = new ArrayList<>();
        for (List<Run> passage : whole.passages()) {
            left.addAll(Run.nodes(passage.stream().filter(run -> run.move().isEmpty()).toList()));
        }
        return words(left);
    }

    /** The sentences of a text that moved, in a block that stands in one of the texts alone. */
    private void sentences(Mark mark, int block, List<Run> runs) {
        int letter = 0;
        for (List<Run> group : Run.groups(runs)) {
            if (group.get(0).move().isPresent()) {
                oneSided(
                        mark,
                        "words " + group.get(0).move().getAsInt(),
                        End.of(block, letter, words(Run.nodes(group))));
            }
            letter +=
                    group.stream()
                            .mapToInt(mark == Mark.ADDED ? Letters::newer : Letters::older)
                            .sum();
        }
    }

    private void changed(Part.Changed changed) {
        Position at = positions.of(changed);
        if (changed.remarked().isPresent()) {
            ItemMarkers first = changed.remarked().get();
            addQuiet(
                    Optional.of(Quiet.MARKERS),
                    marked(at.older(), first.olderWords()),
                    marked(at.newer(), first.newerWords()));
        } else if (changed.isReshaped()) {
            add(Change.Kind.RESHAPED, End.of(at.older(), 0, ""), End.of(at.newer(), 0, ""));
        }
        if (changed.newer().kind() == NodeKind.ORDERED_LIST) {
            items(changed);
        } else if (changed.newer().kind() == NodeKind.TABLE && !changed.columns().isEmpty()) {
            table(changed);
        } else {
            changed.parts().forEach(this::part);
        }
    }

    private void items(Part.Changed list) {
        List<ItemMarkers> markers = ItemMarkers.of(list);
        for (int i = 0; i < markers.size(); i++) {
            Part item = list.parts().get(i);
            ItemMarkers marker = markers.get(i);
            if (marker.isRenumbered() && !marker.olderWords().isEmpty()) {
                Position at = positions.of(item);
                add(
                        Change.Kind.RENUMBERED,
                        marked(at.older(), marker.olderWords()),
                        marked(at.newer(), marker.newerWords()));
            }
            if (item instanceof Part.Whole whole) {
                whole(whole, Optional.of(marker.newerWords()));
            } else {
                part(item);
            }
        }
    }

    private static End marked(int block, String marker) {
        return new End(block, 0, "", Optional.of(marker), Optional.empty());
    }

    /**
     * A column that was put in or taken out is one change, which stands in the first row; what
     * moved in it is a change of its own.
     */
    private void table(Part.Changed table) {
        List<Mark> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) != Mark.KEPT) {
                column(table, i, columns.get(i));
            }
        }
        for (Part row : table.parts()) {
            if (row instanceof Part.Changed both) {
                both.parts().forEach(this::cell);
            } else {
                part(row);
            }
        }
    }

    private void column(Part.Changed table, int index, Mark mark) {
        List<Part.Whole> cells = new ArrayList<>();
        for (Part row : table.parts()) {
            if (row instanceof Part.Changed both && both.newer().kind() != NodeKind.CAPTION) {
                cells.add((Part.Whole) both.parts().get(index));
            }
        }
        Position at = positions.of(cells.get(0));
        String words =
                String.join(
                                " ",
                                cells.stream()
                                        .filter(cell -> cell.move().isEmpty())
                                        .map(Changes::wordsLeft)
                                        .toList())
                        .strip();
        oneSided(mark, "", End.of(mark == Mark.ADDED ? at.newer() : at.older(), 0, words));
    }

    private void cell(Part cell) {
        if (cell instanceof Part.Whole whole && whole.move().isEmpty()) {
            movesIn(whole);
        } else {
            part(cell);
        }
    }
}
