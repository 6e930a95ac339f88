package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.redline.LooseSentence.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Sentences that were taken out of one block and put into another: they moved, whatever became of
 * the blocks round them.
 */
final class SentenceMoves {

    private final BlockComparison blocks;
    private final List<LooseSentence> gone = new ArrayList<>();
    private final List<LooseSentence> come = new ArrayList<>();

    /** By the number of a passage and where they begin: what moved, and the number of its move. */
    private final Map<Integer, NavigableMap<Integer, CutRuns.Move>> moves = new HashMap<>();

    /** Passages are numbered in reading order. */
    private int passage;

    SentenceMoves(BlockComparison blocks) {
        this.blocks = blocks;
    }

    /** How many passages stand in a node. */
    static int passages(Node node) {
        if (node.kind().holdsRunningText()) {
            return 1;
        }
        return node.children().stream().mapToInt(SentenceMoves::passages).sum();
    }

    /** The parts of sections with such moves in them. */
    List<List<Part>> marked(List<List<Part>> sections) {
        sections.forEach(this::find);
        number();
        passage = 0;
        return moves.isEmpty() ? sections : sections.stream().map(this::moved).toList();
    }

    private void find(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Part.Whole whole) {
                if (mayHold(whole)) {
                    passagesOf(whole).forEach(this::findIn);
                }
            } else if (part instanceof Part.Reworded text) {
                findIn(text.runs());
            } else {
                find(part.parts());
            }
        }
    }

    /** Whether all of it stands in one of the texts, and it is no end of a move itself. */
    private static boolean mayHold(Part.Whole whole) {
        return whole.mark() != Mark.KEPT && whole.move().isEmpty();
    }

    private static Stream<List<Run>> passagesOf(Part.Whole whole) {
        return passageNodes(whole.node())
                .map(
                        node ->
                                RunningText.leaves(node).stream()
                                        .map(leaf -> oneSided(whole.mark(), leaf))
                                        .toList());
    }

    private static Stream<Node> passageNodes(Node node) {
        return node.kind().holdsRunningText()
                ? Stream.of(node)
                : node.children().stream().flatMap(SentenceMoves::passageNodes);
    }

    private static Run oneSided(Mark mark, Run.Leaf leaf) {
        return mark == Mark.REMOVED
                ? new Run(Optional.of(leaf), Optional.empty())
                : new Run(Optional.empty(), Optional.of(leaf));
    }

    /** Collects the sentences of a passage that stand in one of the texts alone. */
    private void findIn(List<Run> runs) {
        int own = passage++;
        int at = 0;
        for (int i = 0; i < runs.size(); ) {
            int from = i;
            int start = at;
            Mark mark = runs.get(i).mark();
            boolean loose = CutRuns.isLoose(runs.get(i));
            while (i < runs.size()
                    && CutRuns.isLoose(runs.get(i)) == loose
                    && runs.get(i).mark() == mark) {
                at += CutRuns.length(runs.get(i++));
            }
            if (loose) {
                List<Run> stretch = runs.subList(from, i);
                (mark == Mark.REMOVED ? gone : come)
                        .addAll(
                                LooseSentence.of(
                                        stretch,
                                        own,
                                        start,
                                        stretch.size() == runs.size(),
                                        blocks));
            }
        }
    }

    private void number() {
        int[] to = SentencePairs.of(gone, come);
        int number = 0;
        for (int i = 0; i < to.length; i++) {
            if (to[i] < 0) {
                continue;
            }
            LooseSentence older = gone.get(i);
            LooseSentence newer = come.get(to[i]);
            boolean goesOn =
                    i > 0
                            && to[i] > 0
                            && to[i - 1] == to[i] - 1
                            && gone.get(i - 1).isBefore(older)
                            && come.get(to[i] - 1).isBefore(newer)
                            // A mark of punctuation that did not move ends the move before it.
                            && gone.get(i - 1).sharesItsEnds(come.get(to[i] - 1))
                            && older.sharesItsEnds(newer);
            number = goesOn ? number : blocks.numbers().next();
            put(older.passage(), older.sharedWith(newer), number);
            put(newer.passage(), newer.sharedWith(older), number);
        }
    }

    private void put(int where, Range range, int number) {
        moves.computeIfAbsent(where, p -> new TreeMap<>())
                .put(range.from(), new CutRuns.Move(range.to(), number));
    }

    private List<Part> moved(List<Part> parts) {
        return parts.stream().map(this::moved).toList();
    }

    private Part moved(Part part) {
        if (part instanceof Part.Whole whole) {
            return mayHold(whole) ? moved(whole) : whole;
        } else if (part instanceof Part.Reworded text) {
            return moved(text);
        } else if (part instanceof Part.Changed changed) {
            return changed.withParts(moved(changed.parts()));
        }
        Part.Regrouped regrouped = (Part.Regrouped) part;
        return new Part.Regrouped(regrouped.older(), moved(regrouped.parts()));
    }

    private Part.Whole moved(Part.Whole whole) {
        int first = passage;
        passage += passages(whole.node());
        boolean none = true;
        for (int i = first; i < passage; i++) {
            none &= !moves.containsKey(i);
        }
        if (none) {
            return whole;
        }
        List<List<Run>> passages = new ArrayList<>();
        passagesOf(whole).forEach(runs -> passages.add(cut(runs, first + passages.size()).runs()));
        return new Part.Whole(
                whole.mark(), whole.node(), OptionalInt.empty(), Optional.empty(), passages);
    }

    private Part.Reworded moved(Part.Reworded text) {
        int own = passage++;
        if (!moves.containsKey(own)) {
            return text;
        }
        CutRuns cut = cut(text.runs(), own);
        List<Integer> joins = text.seams().joins().stream().map(cut.places()::get).toList();
        return new Part.Reworded(text.older(), text.newer(), cut.runs(), text.seams().at(joins));
    }

    private CutRuns cut(List<Run> runs, int own) {
        return CutRuns.of(runs, moves.getOrDefault(own, new TreeMap<>()));
    }
}
