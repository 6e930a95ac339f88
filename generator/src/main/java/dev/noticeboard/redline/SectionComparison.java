package dev.noticeboard.redline;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sections of two articles: which is which, which moved, and what changed in each.
 *
 * @param blocks compares what stands in them
 * @param count counts words
 */
record SectionComparison(BlockComparison blocks, WordCount count) {

    /** A section of which less than this part was kept is shown as the old text, then the new. */
    private static final double KEPT_LEAST = 0.3;

    /** A section of fewer words is never called rewritten. */
    private static final int FEW = 20;

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

    /** Brings the sections of both articles into one order. */
    private final class Merge {

        private final List<FlatSection> was;
        private final List<FlatSection> is;
        private final List<Match> moved;
        private final List<Pair> inPlace;
        private final List<SectionChange> changes = new ArrayList<>();

        Merge(List<FlatSection> was, List<FlatSection> is, List<Match> matches) {
            this.was = was;
            this.is = is;
            this.moved =
                    matches.stream()
                            .filter(Match::moved)
                            .sorted(Comparator.comparingInt(match -> match.pair().newer()))
                            .toList();
            this.inPlace =
                    matches.stream()
                            .filter(match -> !match.moved())
                            .map(Match::pair)
                            .sorted(Comparator.comparingInt(Pair::older))
                            .toList();
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
                FlatSection section = was.get(o);
                changes.add(
                        new SectionChange(
                                Optional.of(section.shape()),
                                Optional.empty(),
                                move(o, Side.OLDER),
                                false,
                                false,
                                wholes(Mark.REMOVED, section)));
            }
            for (int n = j; n < newerTo; n++) {
                FlatSection section = is.get(n);
                OptionalInt move = move(n, Side.NEWER);
                boolean reworded =
                        move.isPresent()
                                && was.get(moved.get(move.getAsInt() - 1).pair().older())
                                                .text()
                                                .id()
                                        != section.text().id();
                changes.add(
                        new SectionChange(
                                Optional.empty(),
                                Optional.of(section.shape()),
                                move,
                                reworded,
                                false,
                                wholes(Mark.ADDED, section)));
            }
        }

        private OptionalInt move(int index, Side side) {
            for (int m = 0; m < moved.size(); m++) {
                Pair pair = moved.get(m).pair();
                if ((side == Side.OLDER ? pair.older() : pair.newer()) == index) {
                    return OptionalInt.of(m + 1);
                }
            }
            return OptionalInt.empty();
        }
    }

    private static List<Part> wholes(Mark mark, FlatSection section) {
        List<Part> parts = new ArrayList<>();
        BlockComparison.wholes(mark, section.text().children(), parts);
        return parts;
    }

    private SectionChange kept(FlatSection older, FlatSection newer) {
        List<Part> parts = blocks.compare(older.text().children(), newer.text().children());
        int longest = Math.max(older.text().size(), newer.text().size());
        boolean rewritten = longest >= FEW && count.words(parts, Mark.KEPT) < KEPT_LEAST * longest;
        return new SectionChange(
                Optional.of(older.shape()),
                Optional.of(newer.shape()),
                OptionalInt.empty(),
                false,
                rewritten,
                rewritten ? oldThenNew(older, newer) : Moves.marked(parts, count));
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
