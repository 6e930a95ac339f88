package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.words.WordBoundaries;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Counts words: what has a letter or a digit in it, by the rules of a language.
 *
 * @param language the language
 */
record WordCount(WordBoundaries language) {

    /** The words of a node and of all that stands in it. */
    int words(Node node) {
        if (node.kind().holdsRunningText() || node.kind().holdsText()) {
            RunningText text = RunningText.of(node, UnaryOperator.identity());
            String words = text.text(0, text.length());
            return (int)
                    language.in(words).stream()
                            .map(span -> span.of(words))
                            .filter(Placement::isWord)
                            .count();
        }
        return node.children().stream().mapToInt(this::words).sum();
    }

    /** The words with a mark in some parts. What moved, or changed quietly, counts as kept. */
    int words(List<Part> parts, Mark mark) {
        return parts.stream().mapToInt(part -> words(part, mark)).sum();
    }

    private int words(Part part, Mark mark) {
        if (part instanceof Part.Whole whole) {
            // What moved stands twice, and is counted where it stands now.
            if (whole.rewording().isPresent() && whole.mark() == Mark.ADDED) {
                return words(whole.rewording().get(), mark);
            }
            if (whole.holdsMoves()) {
                return whole.sentences().isEmpty()
                        ? words(whole.parts(), mark)
                        : wordsIn(whole.sentences(), mark);
            }
            boolean movedHere = whole.move().isPresent() && whole.mark() == Mark.ADDED;
            Mark counted = movedHere ? Mark.KEPT : whole.mark();
            boolean movedAway = whole.move().isPresent() && whole.mark() == Mark.REMOVED;
            return counted == mark && !movedAway ? words(whole.node()) : 0;
        } else if (!(part instanceof Part.Reworded)) {
            return words(part.parts(), mark);
        }
        return wordsIn(((Part.Reworded) part).runs(), mark);
    }

    private int wordsIn(List<Run> runs, Mark mark) {
        return runs.stream()
                .filter(run -> counted(run) == mark && !isMovedAway(run))
                .mapToInt(run -> words(run.leaf().node()))
                .sum();
    }

    private static Mark counted(Run run) {
        return staysElsewhere(run) && run.mark() == Mark.ADDED ? Mark.KEPT : run.mark();
    }

    private static boolean isMovedAway(Run run) {
        return staysElsewhere(run) && run.mark() == Mark.REMOVED;
    }

    /** Whether it stands twice and is one thing: it moved, or has another form. */
    private static boolean staysElsewhere(Run run) {
        return run.move().isPresent() || run.unheard().isPresent();
    }
}
