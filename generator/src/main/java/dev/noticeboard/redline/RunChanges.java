package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.redline.Change.End;
import dev.noticeboard.redline.Positions.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes within one stretch of running text. */
final class RunChanges {

    private final Changes changes;
    private final Part.Reworded text;
    private final Position at;
    private int block;
    private int olderLetter;
    private int newerLetter;

    /**
     * The changes of one text.
     *
     * @param changes where they are added
     * @param at where the text begins
     */
    RunChanges(Changes changes, Part.Reworded text, Position at) {
        this.changes = changes;
        this.text = text;
        this.at = at;
        this.block = at.older();
        this.olderLetter = at.letter();
    }

    void add() {
        if (text.isOfOtherKind()) {
            changes.add(Change.Kind.RECAST, End.of(at.older(), 0, ""), End.of(at.newer(), 0, ""));
        }
        List<List<Run>> stretches = text.stretches();
        for (int i = 0; i < stretches.size(); i++) {
            if (i > 0) {
                block = at.joined().get(i - 1);
                olderLetter = 0;
            }
            Run.groups(stretches.get(i)).forEach(this::group);
        }
    }

    private void group(List<Run> group) {
        List<Run> alike = new ArrayList<>();
        boolean isListed = !Run.isChange(group);
        for (int i = 0; i < group.size(); i++) {
            Run run = group.get(i);
            if (!alike.isEmpty() && !alike.get(0).quiet().equals(run.quiet())) {
                quiet(alike);
                alike = new ArrayList<>();
            }
            if (!isListed && run.quiet().isEmpty()) {
                change(group.subList(i, lastOf(group)));
                isListed = true;
            }
            alike.add(run);
        }
        quiet(alike);
    }

    /**
     * Where a change ends: what is quiet behind it is no part of it, and neither is that before.
     */
    private static int lastOf(List<Run> group) {
        int last = group.size();
        while (group.get(last - 1).quiet().isPresent()) {
            last--;
        }
        return last;
    }

    private void change(List<Run> group) {
        End olderEnd = older(group);
        End newerEnd = newer(group);
        Run first = group.get(0);
        if (first.move().isPresent()) {
            boolean here = first.mark() == Mark.ADDED;
            changes.oneSided(
                    first.mark(), "words " + first.move().getAsInt(), here ? newerEnd : olderEnd);
        } else if (olderEnd.words().isBlank() != newerEnd.words().isBlank()) {
            boolean put = olderEnd.words().isBlank();
            changes.add(put ? Change.Kind.INSERTION : Change.Kind.DELETION, olderEnd, newerEnd);
        } else {
            changes.add(Change.Kind.REPLACEMENT, olderEnd, newerEnd);
        }
    }

    /** Adds neighbours of one quiet kind as one, and goes on behind them. */
    private void quiet(List<Run> alike) {
        if (alike.get(0).quiet().isPresent()) {
            changes.addQuiet(alike.get(0).quiet(), older(alike), newer(alike));
        }
        olderLetter += alike.stream().mapToInt(Letters::older).sum();
        newerLetter += alike.stream().mapToInt(Letters::newer).sum();
    }

    private End older(List<Run> runs) {
        return end(block, olderLetter, runs, Side.OLDER, runs.get(0).olderTarget());
    }

    private End newer(List<Run> runs) {
        return end(at.newer(), newerLetter, runs, Side.NEWER, runs.get(0).newerTarget());
    }

    private End end(int in, int letter, List<Run> runs, Side side, Optional<String> target) {
        StringBuilder words = new StringBuilder();
        Run.leaves(runs, side).forEach(leaf -> words.append(words(leaf.node())));
        boolean links = runs.get(0).quiet().equals(Optional.of(Quiet.LINKS));
        return new End(
                in, letter, words.toString(), Optional.empty(), links ? target : Optional.empty());
    }

    private String words(Node node) {
        return switch (node.kind()) {
            case LINE_BREAK -> "\n";
            case FOOTNOTE_REFERENCE -> "[" + node.attribute("number") + "]";
            default -> node.text();
        };
    }
}
