package dev.noticeboard.redline;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sections of two articles: which is which, which moved, and what changed in each.
 *
 * @param blocks compares what stands in them
 * @param count counts words
 */
record SectionComparison(BlockComparison blocks, WordCount count) {

    /** Two sections that are one, and whether it stands elsewhere than it did. */
    private record Match(Pair pair, boolean moved) {}

    List<SectionChange> compare(Node older, Node newer) {
        List<FlatSection> was = FlatSection.of(older, blocks.maker());
        List<FlatSection> is = FlatSection.of(newer, blocks.maker());
        List<Match> matches = matches(SectionMatching.of(was, is), was, is);
        return new Merge(was, is, matches).merged();
    }

    /** The pairs, of which those that keep the order which most words have did not move. */
    private static List<Match> matches(
            List<Pair> pairs, List<FlatSection> was, List<FlatSection> is) {
        List<Ordered.Candidate> candidates = new ArrayList<>();
        for (Pair pair : pairs) {
            int size = was.get(pair.older()).text().size() + is.get(pair.newer()).text().size();
            candidates.add(new Ordered.Candidate(pair.older(), pair.newer(), 1 + size));
        }
        Set<Pair> inPlace = Set.copyOf(Ordered.heaviest(candidates));
        return pairs.stream().map(pair -> new Match(pair, !inPlace.contains(pair))).toList();
    }

    /** A section that stands elsewhere than it did: the number of its move, and what changed. */
    private record Moved(int number, List<Part> rewording, boolean rewritten) {}

    /** Brings the sections of both articles into one order. */
    private final class Merge {

        private final List<FlatSection> was;
        private final List<FlatSection> is;
        private final Map<Integer, Moved> movedFrom = new HashMap<>();
        private final Map<Integer, Moved> movedTo = new HashMap<>();
        private final List<Pair> inPlace;
        private final List<SectionChange> changes = new ArrayList<>();

        Merge(List<FlatSection> was, List<FlatSection> is, List<Match> matches) {
            this.was = was;
            this.is = is;
            matches.stream()
                    .filter(Match::moved)
                    .map(Match::pair)
                    .sorted(Comparator.comparingInt(Pair::newer))
                    .forEach(this::addMove);
            this.inPlace =
                    matches.stream()
                            .filter(match -> !match.moved())
                            .map(Match::pair)
                            .sorted(Comparator.comparingInt(Pair::older))
                            .toList();
        }

        private void addMove(Pair pair) {
            Piece older = was.get(pair.older()).text();
            Piece newer = is.get(pair.newer()).text();
            List<Part> parts =
                    older.id() == newer.id()
                            ? List.of()
                            : blocks.compare(older.children(), newer.children());
            boolean rewritten = !parts.isEmpty() && isRewritten(parts, older, newer);
            Moved move = new Moved(movedTo.size() + 1, parts, rewritten);
            movedFrom.put(pair.older(), move);
            movedTo.put(pair.newer(), move);
        }

        List<SectionChange> merged() {
            int i = 0;
            int j = 0;
            for (Pair pair : inPlace) {
                oneSided(i, pair.older(), j, pair.newer());
                changes.add(kept(was.get(pair.older()), is.get(pair.newer())));
                i = pair.older() + 1;
                j = pair.newer() + 1;
            }
            oneSided(i, was.size(), j, is.size());
            return changes;
        }

        private void oneSided(int i, int olderTo, int j, int newerTo) {
            for (int o = i; o < olderTo; o++) {
                changes.add(oneSided(Mark.REMOVED, was.get(o), movedFrom.get(o)));
            }
            for (int n = j; n < newerTo; n++) {
                changes.add(oneSided(Mark.ADDED, is.get(n), movedTo.get(n)));
            }
        }

        private SectionChange oneSided(Mark mark, FlatSection section, @Nullable Moved move) {
            Optional<Node> shape = Optional.of(section.shape());
            return new SectionChange(
                    mark == Mark.REMOVED ? shape : Optional.empty(),
                    mark == Mark.ADDED ? shape : Optional.empty(),
                    move == null ? OptionalInt.empty() : OptionalInt.of(move.number()),
                    move == null ? List.of() : move.rewording(),
                    move != null && move.rewritten(),
                    wholes(mark, section));
        }
    }

    private static List<Part> wholes(Mark mark, FlatSection section) {
        List<Part> parts = new ArrayList<>();
        BlockComparison.wholes(mark, section.text().children(), parts);
        return parts;
    }

    private SectionChange kept(FlatSection older, FlatSection newer) {
        List<Part> parts = blocks.compare(older.text().children(), newer.text().children());
        boolean rewritten = isRewritten(parts, older.text(), newer.text());
        return new SectionChange(
                Optional.of(older.shape()),
                Optional.of(newer.shape()),
                OptionalInt.empty(),
                List.of(),
                rewritten,
                rewritten ? oldThenNew(older, newer) : Moves.marked(parts, count));
    }

    private boolean isRewritten(List<Part> parts, Piece older, Piece newer) {
        return Counts.isRewritten(
                count.words(parts, Mark.KEPT), Math.max(older.size(), newer.size()));
    }

    private List<Part> oldThenNew(FlatSection older, FlatSection newer) {
        List<Part> parts = new ArrayList<>(blocks.compare(heading(older), heading(newer)));
        BlockComparison.wholes(Mark.REMOVED, withoutHeading(older), parts);
        BlockComparison.wholes(Mark.ADDED, withoutHeading(newer), parts);
        return parts;
    }

    private static List<Piece> heading(FlatSection section) {
        return section.text().children().stream().filter(SectionComparison::isHeading).toList();
    }

    private static List<Piece> withoutHeading(FlatSection section) {
        return section.text().children().stream()
                .filter(piece -> !isHeading(piece))
                .collect(Collectors.toList());
    }

    private static boolean isHeading(Piece piece) {
        return piece.kind() == Kind.HEADING;
    }
}
