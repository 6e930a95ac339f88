package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sections of two articles: which is which, which moved, and what changed in each.
 *
 * @param blocks compares what stands in them
 * @param count counts words
 */
record SectionComparison(BlockComparison blocks, WordCount count) {

    /** A section that stands elsewhere than it did: the number of its move, and what changed. */
    private record Moved(int number, List<Part> rewording, boolean rewritten) {}

    List<SectionChange> compare(Node older, Node newer) {
        List<FlatSection> olderSections = FlatSection.of(older, blocks.maker());
        List<FlatSection> newerSections = FlatSection.of(newer, blocks.maker());
        HeadingNumbers numbers = HeadingNumbers.of(olderSections, newerSections, blocks.language());
        List<SectionDraft> drafts = merged(olderSections, newerSections, numbers);
        Map<Integer, Moved> moves = moves(drafts, numbers);
        List<List<Part>> parts = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            parts.add(moves.containsKey(i) ? List.of() : drafts.get(i).parts());
        }
        List<List<Part>> whole = Moves.marked(Exchanged.apart(parts, count), count);
        List<List<Part>> blocksMoved = new RewordedMoves(blocks).marked(whole);
        List<List<Part>> marked = new SentenceMoves(blocks).marked(blocksMoved);
        List<SectionChange> changes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Moved move = moves.get(i);
            changes.add(
                    change(
                            drafts.get(i),
                            move,
                            move == null ? marked.get(i) : drafts.get(i).parts()));
        }
        return changes;
    }

    private List<SectionDraft> merged(
            List<FlatSection> older, List<FlatSection> newer, HeadingNumbers numbers) {
        return SectionMerge.of(Outline.of(older), Outline.of(newer), blocks).stream()
                .map(
                        draft ->
                                new SectionDraft(
                                        draft.older(),
                                        draft.newer(),
                                        numbers.quieted(draft.parts())))
                .toList();
    }

    private SectionChange change(SectionDraft draft, @Nullable Moved move, List<Part> parts) {
        return new SectionChange(
                draft.older().map(FlatSection::shape),
                draft.newer().map(FlatSection::shape),
                move == null ? OptionalInt.empty() : OptionalInt.of(move.number()),
                move == null ? List.of() : move.rewording(),
                move == null ? isRewritten(draft, parts) : move.rewritten(),
                parts);
    }

    private boolean isRewritten(SectionDraft draft, List<Part> parts) {
        return draft.older().isPresent()
                && draft.newer().isPresent()
                && isRewritten(parts, draft.older().get().text(), draft.newer().get().text());
    }

    private boolean isRewritten(List<Part> parts, Piece older, Piece newer) {
        return Rewritten.is(parts, count, older.size(), newer.size());
    }

    /** The moves of whole sections, by the indexes of their drafts. */
    private Map<Integer, Moved> moves(List<SectionDraft> drafts, HeadingNumbers numbers) {
        List<Integer> gone = oneSided(drafts, Mark.REMOVED);
        List<Integer> come = oneSided(drafts, Mark.ADDED);
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair :
                SectionMatching.of(
                        gone.stream().map(i -> drafts.get(i).older().orElseThrow()).toList(),
                        come.stream().map(i -> drafts.get(i).newer().orElseThrow()).toList())) {
            pairs.add(new Pair(gone.get(pair.older()), come.get(pair.newer())));
        }
        // Where nothing that stayed lies between both, nothing moved.
        pairs.removeIf(pair -> !isAnythingBetween(drafts, pair));
        pairs.sort(Comparator.comparingInt(Pair::newer));
        Map<Integer, Moved> moves = new HashMap<>();
        for (Pair pair : pairs) {
            Moved move =
                    moved(
                            moves.size() / 2 + 1,
                            drafts.get(pair.older()).older().orElseThrow(),
                            drafts.get(pair.newer()).newer().orElseThrow(),
                            numbers);
            moves.put(pair.older(), move);
            moves.put(pair.newer(), move);
        }
        return moves;
    }

    private static List<Integer> oneSided(List<SectionDraft> drafts, Mark mark) {
        return IntStream.range(0, drafts.size())
                .filter(i -> drafts.get(i).isOneSided())
                .filter(i -> drafts.get(i).older().isPresent() == (mark == Mark.REMOVED))
                .boxed()
                .toList();
    }

    private static boolean isAnythingBetween(List<SectionDraft> drafts, Pair pair) {
        int from = Math.min(pair.older(), pair.newer());
        int to = Math.max(pair.older(), pair.newer());
        return drafts.subList(from, to).stream().anyMatch(draft -> !draft.isOneSided());
    }

    private Moved moved(int number, FlatSection older, FlatSection newer, HeadingNumbers numbers) {
        List<Part> parts =
                older.text().id() == newer.text().id()
                        ? List.of()
                        : merged(List.of(older), List.of(newer), numbers).stream()
                                .flatMap(draft -> draft.parts().stream())
                                .toList();
        boolean rewritten = !parts.isEmpty() && isRewritten(parts, older.text(), newer.text());
        return new Moved(number, parts, rewritten);
    }
}
