package dev.noticeboard.redline;

import dev.noticeboard.redline.HeaviestChain.Candidate;
import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentences of a text are which of another's: the same ones in the order that has the most
 * words; of the others the same ones, which moved; between those that did not move, the ones that
 * read alike. The work grows with the texts, not with their square.
 */
final class SentenceAlignment {

    /** From which likeness on two sentences are one that was changed. */
    private static final double ALIKE = 0.4;

    /** Or this much of the shorter one, which has at least so many words, is in the longer. */
    private static final double CONTAINED = 0.6;

    private static final int FEW = 4;

    /** Fewer words may stand in two places by chance. */
    private static final int LEAST_MOVED = 3;

    /** Into how many more sentences one may be divided. */
    private static final int MOST_PARTS = 40;

    /** How many places one sentence may have in each text for all its pairs to be tried. */
    private static final int MOST_PLACES = 8;

    /** How many pairs are tried between two sure ones before rare words decide. */
    private static final int MOST_TRIED = 4_000;

    /**
     * Neighbouring sentences that are one thing in both texts; the indexes are from 0, ends are
     * exclusive.
     */
    record Block(int olderFrom, int olderTo, int newerFrom, int newerTo) {}

    private final Sentences older;
    private final Sentences newer;
    private final int[] olderMoves;
    private final int[] newerMoves;
    private final List<Block> blocks = new ArrayList<>();

    private SentenceAlignment(Sentences older, Sentences newer) {
        this.older = older;
        this.newer = newer;
        this.olderMoves = new int[older.count()];
        this.newerMoves = new int[newer.count()];
    }

    static SentenceAlignment of(Sentences older, Sentences newer) {
        SentenceAlignment alignment = new SentenceAlignment(older, newer);
        List<Pair> same = alignment.same();
        alignment.move(same);
        int i = 0;
        int j = 0;
        for (Pair pair : same) {
            alignment.between(i, pair.older(), j, pair.newer());
            alignment.blocks.add(
                    new Block(pair.older(), pair.older() + 1, pair.newer(), pair.newer() + 1));
            i = pair.older() + 1;
            j = pair.newer() + 1;
        }
        alignment.between(i, older.count(), j, newer.count());
        return alignment;
    }

    /** What stands in both texts, in the order of both. */
    List<Block> blocks() {
        return blocks;
    }

    /** By the older sentences: the number of the move, from 1, or 0 for what did not move. */
    int[] olderMoves() {
        return olderMoves;
    }

    /** By the newer sentences: the number of the move, from 1, or 0 for what did not move. */
    int[] newerMoves() {
        return newerMoves;
    }

    private List<Pair> same() {
        int from = 0;
        int olderTo = older.count();
        int newerTo = newer.count();
        while (from < Math.min(olderTo, newerTo) && older.id(from) == newer.id(from)) {
            from++;
        }
        while (from < Math.min(olderTo, newerTo)
                && older.id(olderTo - 1) == newer.id(newerTo - 1)) {
            olderTo--;
            newerTo--;
        }
        List<Pair> same = new ArrayList<>();
        for (int i = 0; i < from; i++) {
            same.add(new Pair(i, i));
        }
        same.addAll(inOrder(from, olderTo, newerTo));
        for (int i = olderTo; i < older.count(); i++) {
            same.add(new Pair(i, newerTo + i - olderTo));
        }
        return same;
    }

    private List<Pair> inOrder(int from, int olderTo, int newerTo) {
        Map<Integer, List<Integer>> places = Sentences.byId(newer, from, newerTo);
        List<Candidate> candidates = new ArrayList<>();
        Sentences.byId(older, from, olderTo)
                .forEach(
                        (id, olderPlaces) -> {
                            List<Integer> newerPlaces = places.getOrDefault(id, List.of());
                            if (olderPlaces.size() <= MOST_PLACES
                                    && newerPlaces.size() <= MOST_PLACES) {
                                olderPlaces.forEach(
                                        i -> newerPlaces.forEach(j -> candidates.add(same(i, j))));
                            } else {
                                for (int k = 0;
                                        k < Math.min(olderPlaces.size(), newerPlaces.size());
                                        k++) {
                                    candidates.add(same(olderPlaces.get(k), newerPlaces.get(k)));
                                }
                            }
                        });
        return HeaviestChain.of(candidates);
    }

    private Candidate same(int i, int j) {
        return new Candidate(i, j, 1 + older.size(i));
    }

    /** The same sentences outside of the common order moved. */
    private void move(List<Pair> inPlace) {
        boolean[] olderTaken = new boolean[older.count()];
        boolean[] newerTaken = new boolean[newer.count()];
        for (Pair pair : inPlace) {
            olderTaken[pair.older()] = true;
            newerTaken[pair.newer()] = true;
        }
        Map<Integer, List<Integer>> left = new HashMap<>();
        for (int j = newer.count() - 1; j >= 0; j--) {
            if (!newerTaken[j] && newer.size(j) >= LEAST_MOVED) {
                left.computeIfAbsent(newer.id(j), id -> new ArrayList<>()).add(j);
            }
        }
        int number = 1;
        for (int i = 0; i < older.count(); i++) {
            List<Integer> places = left.getOrDefault(older.id(i), List.of());
            if (!olderTaken[i] && !places.isEmpty()) {
                olderMoves[i] = number;
                newerMoves[places.remove(places.size() - 1)] = number++;
            }
        }
    }

    /** Pairs what reads alike between two that are the same. */
    private void between(int olderFrom, int olderTo, int newerFrom, int newerTo) {
        List<Integer> olderPlaces = unmoved(olderFrom, olderTo, olderMoves);
        List<Integer> newerPlaces = unmoved(newerFrom, newerTo, newerMoves);
        if (olderPlaces.isEmpty() || newerPlaces.isEmpty()) {
            return;
        }
        List<Pair> pairs =
                olderPlaces.size() == 1 && newerPlaces.size() == 1
                        ? List.of(new Pair(olderPlaces.get(0), newerPlaces.get(0)))
                        : HeaviestChain.of(candidates(olderPlaces, newerPlaces));
        for (int k = 0; k < pairs.size(); k++) {
            Pair pair = pairs.get(k);
            Block before = blocks.isEmpty() ? new Block(0, 0, 0, 0) : blocks.get(blocks.size() - 1);
            Block least =
                    new Block(
                            Math.max(olderFrom, before.olderTo()),
                            k + 1 < pairs.size() ? pairs.get(k + 1).older() : olderTo,
                            Math.max(newerFrom, before.newerTo()),
                            k + 1 < pairs.size() ? pairs.get(k + 1).newer() : newerTo);
            blocks.add(grown(pair, least));
        }
    }

    private static List<Integer> unmoved(int from, int to, int[] moves) {
        List<Integer> unmoved = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (moves[i] == 0) {
                unmoved.add(i);
            }
        }
        return unmoved;
    }

    private List<Candidate> candidates(List<Integer> olderPlaces, List<Integer> newerPlaces) {
        List<Candidate> candidates = new ArrayList<>();
        boolean all = (long) olderPlaces.size() * newerPlaces.size() <= MOST_TRIED;
        int[] tried = all ? new int[0] : newerPlaces.stream().mapToInt(Integer::intValue).toArray();
        RareWords rare = RareWords.of(tried, newer::words);
        for (int i : olderPlaces) {
            for (int j : all ? newerPlaces : rare.sharedBy(older.words(i))) {
                int shared = SortedNumbers.shared(older.words(i), newer.words(j));
                int one = older.words(i).length;
                int other = newer.words(j).length;
                int shorter = Math.min(one, other);
                boolean alike =
                        2 * shared >= ALIKE * (one + other)
                                || (shorter >= FEW && shared >= CONTAINED * shorter);
                if (shared > 0 && alike) {
                    candidates.add(new Candidate(i, j, shared));
                }
            }
        }
        return candidates;
    }

    /**
     * A pair with those neighbours that the same sentence was divided into, or joined from: what is
     * left of the other side has most of their words.
     *
     * @param room how far it may grow
     */
    private Block grown(Pair pair, Block room) {
        Block block = new Block(pair.older(), pair.older() + 1, pair.newer(), pair.newer() + 1);
        for (int i = 0; i < MOST_PARTS; i++) {
            Block wider = wider(block, room);
            if (wider.equals(block)) {
                break;
            }
            block = wider;
        }
        return block;
    }

    private Block wider(Block at, Block room) {
        int[] olderWords = older.words(at.olderFrom(), at.olderTo());
        int[] newerWords = newer.words(at.newerFrom(), at.newerTo());
        int[] olderRest = rest(olderWords, newerWords);
        int[] newerRest = rest(newerWords, olderWords);
        if (at.newerTo() < room.newerTo() && belongs(newer, newerMoves, at.newerTo(), olderRest)) {
            return new Block(at.olderFrom(), at.olderTo(), at.newerFrom(), at.newerTo() + 1);
        }
        if (at.newerFrom() > room.newerFrom()
                && belongs(newer, newerMoves, at.newerFrom() - 1, olderRest)) {
            return new Block(at.olderFrom(), at.olderTo(), at.newerFrom() - 1, at.newerTo());
        }
        if (at.olderTo() < room.olderTo() && belongs(older, olderMoves, at.olderTo(), newerRest)) {
            return new Block(at.olderFrom(), at.olderTo() + 1, at.newerFrom(), at.newerTo());
        }
        if (at.olderFrom() > room.olderFrom()
                && belongs(older, olderMoves, at.olderFrom() - 1, newerRest)) {
            return new Block(at.olderFrom() - 1, at.olderTo(), at.newerFrom(), at.newerTo());
        }
        return at;
    }

    private static boolean belongs(Sentences side, int[] moves, int sentence, int[] rest) {
        int shared = SortedNumbers.shared(side.words(sentence), rest);
        return moves[sentence] == 0
                && shared >= LEAST_MOVED
                && 2 * shared >= side.words(sentence).length;
    }

    /** The words of one that another has not got, sorted. */
    private static int[] rest(int[] one, int[] other) {
        int[] rest = new int[one.length];
        int size = 0;
        int j = 0;
        for (int word : one) {
            while (j < other.length && other[j] < word) {
                j++;
            }
            if (j < other.length && other[j] == word) {
                j++;
            } else {
                rest[size++] = word;
            }
        }
        return Arrays.copyOf(rest, size);
    }
}
