package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.EditScript.Hunk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the pieces of one list is which of another's, in an order that both lists share.
 *
 * <p>Pieces that are the same in all are paired first; between those, pieces that are known by the
 * same key, such as a row by its first cell; between those, pieces that read alike, so that the sum
 * of what they share is the greatest. A row or an item that a directive made is known by the id of
 * the fact that it shows, and is never taken for another fact that reads differently.
 */
final class Pairing {

    /** From which likeness on two blocks are one block that was changed. */
    private static final double ALIKE = 0.4;

    /** How many pairs are tried at most between two sure ones before rare words decide. */
    private static final int MOST_TRIED = 40_000;

    /** A piece and its counterpart, by their indexes from 0. */
    record Pair(int older, int newer) {

        /** The same two with their sides exchanged. */
        @SuppressWarnings("ArgumentSelectionDefectChecker") // That is what it is for.
        Pair flipped() {
            return new Pair(newer, older);
        }
    }

    private final List<Piece> older;
    private final List<Piece> newer;
    private final boolean sole;
    private final List<Pair> pairs = new ArrayList<>();

    private Pairing(List<Piece> older, List<Piece> newer, boolean sole) {
        this.older = older;
        this.newer = newer;
        this.sole = sole;
    }

    /**
     * The pairs of two lists, in their order. What stands alone in each is the same thing, however
     * it reads.
     */
    static List<Pair> of(List<Piece> older, List<Piece> newer) {
        return of(older, newer, older.size() == 1 && newer.size() == 1);
    }

    /** The pairs of two stretches of longer lists, in their order. */
    static List<Pair> ofSome(List<Piece> older, List<Piece> newer) {
        return of(older, newer, false);
    }

    private static List<Pair> of(List<Piece> older, List<Piece> newer, boolean sole) {
        Pairing pairing = new Pairing(older, newer, sole);
        List<Hunk> hunks = EditScript.between(ids(older), ids(newer));
        int i = 0;
        int j = 0;
        for (Hunk hunk : hunks) {
            for (; i < hunk.olderFrom(); i++, j++) {
                pairing.pairs.add(new Pair(i, j));
            }
            pairing.byKey(hunk);
            i = hunk.olderTo();
            j = hunk.newerTo();
        }
        for (; i < older.size(); i++, j++) {
            pairing.pairs.add(new Pair(i, j));
        }
        return pairing.pairs;
    }

    private static int[] ids(List<Piece> pieces) {
        return pieces.stream().mapToInt(Piece::id).toArray();
    }

    private void byKey(Hunk hunk) {
        Map<Node, Integer> known = uniqueKeys(newer, hunk.newerFrom(), hunk.newerTo());
        Set<Node> unique = uniqueKeys(older, hunk.olderFrom(), hunk.olderTo()).keySet();
        List<HeaviestChain.Candidate> candidates = new ArrayList<>();
        for (int i = hunk.olderFrom(); i < hunk.olderTo(); i++) {
            Optional<Node> key = key(older.get(i)).filter(unique::contains);
            if (key.isPresent() && known.containsKey(key.get())) {
                int j = known.get(key.get());
                candidates.add(
                        new HeaviestChain.Candidate(
                                i, j, 1 + older.get(i).size() + newer.get(j).size()));
            }
        }
        between(hunk, HeaviestChain.of(candidates), this::byLikeness);
    }

    private interface Step {
        void pair(Hunk hunk);
    }

    /** Takes sure pairs, and goes on with what lies between them. */
    private void between(Hunk hunk, List<Pair> sure, Step next) {
        int i = hunk.olderFrom();
        int j = hunk.newerFrom();
        for (Pair pair : sure) {
            next.pair(new Hunk(i, pair.older(), j, pair.newer()));
            pairs.add(pair);
            i = pair.older() + 1;
            j = pair.newer() + 1;
        }
        next.pair(new Hunk(i, hunk.olderTo(), j, hunk.newerTo()));
    }

    private static Map<Node, Integer> uniqueKeys(List<Piece> pieces, int from, int to) {
        Map<Node, Integer> keys = new HashMap<>();
        Set<Node> twice = new HashSet<>();
        for (int i = from; i < to; i++) {
            Optional<Node> key = key(pieces.get(i));
            if (key.isPresent() && keys.put(key.get(), i) != null) {
                twice.add(key.get());
            }
        }
        keys.keySet().removeAll(twice);
        return keys;
    }

    /** What a piece is known by among its neighbours, where it is known by anything. */
    private static Optional<Node> key(Piece piece) {
        if (!fact(piece).isEmpty()) {
            return Optional.of(new Node(piece.kind(), Map.of("id", fact(piece)), "", List.of()));
        }
        return switch (piece.kind()) {
            case ROW, HEAD_ROW, DEFINITION ->
                    piece.node().children().stream()
                            .findFirst()
                            .filter(first -> !first.children().isEmpty());
            // A contact is the same one, and a way the same way, whatever was changed about it.
            case CONTACT ->
                    Optional.of(
                            new Node(NodeKind.CONTACT, piece.node().attributes(), "", List.of()));
            case WAY ->
                    Optional.of(
                            new Node(
                                    NodeKind.WAY,
                                    Map.of("kind", piece.node().attribute("kind")),
                                    "",
                                    List.of()));
            // Of these there is one in its parent.
            case CAPTION, ROLE, LABEL ->
                    Optional.of(new Node(piece.kind(), Map.of(), "", List.of()));
            default -> Optional.empty();
        };
    }

    /** The id of the fact that a row or an item shows; empty where no directive made it. */
    private static String fact(Piece piece) {
        return piece.kind() == NodeKind.ROW || piece.kind() == NodeKind.ITEM
                ? piece.node().attribute("id")
                : "";
    }

    private static boolean areOtherFacts(Piece olderPiece, Piece newerPiece) {
        return !fact(olderPiece).isEmpty()
                && !fact(newerPiece).isEmpty()
                && !fact(olderPiece).equals(fact(newerPiece));
    }

    private void byLikeness(Hunk hunk) {
        int n = hunk.olderTo() - hunk.olderFrom();
        int m = hunk.newerTo() - hunk.newerFrom();
        if (n == 0 || m == 0) {
            return;
        }
        if (n == 1 && m == 1 && isSame(hunk)) {
            pairs.add(new Pair(hunk.olderFrom(), hunk.newerFrom()));
        } else if ((long) n * m <= MOST_TRIED) {
            pairs.addAll(HeaviestChain.of(allAlike(hunk)));
        } else {
            between(
                    hunk,
                    HeaviestChain.of(alikeByRareWords(hunk)),
                    rest -> {
                        long size =
                                (long) (rest.olderTo() - rest.olderFrom())
                                        * (rest.newerTo() - rest.newerFrom());
                        if (size <= MOST_TRIED) {
                            byLikeness(rest);
                        }
                    });
        }
    }

    /** Whether two that stand alone between sure pairs are one thing, however they read. */
    private boolean isSame(Hunk hunk) {
        NodeKind olderKind = older.get(hunk.olderFrom()).kind();
        NodeKind newerKind = newer.get(hunk.newerFrom()).kind();
        return compatible(olderKind, newerKind)
                && !areOtherFacts(older.get(hunk.olderFrom()), newer.get(hunk.newerFrom()))
                && (sole
                        || olderKind == NodeKind.LINE
                        || olderKind == NodeKind.CELL
                        || olderKind == NodeKind.TERM
                        || olderKind == NodeKind.MEANING);
    }

    private List<HeaviestChain.Candidate> allAlike(Hunk hunk) {
        List<HeaviestChain.Candidate> candidates = new ArrayList<>();
        for (int i = hunk.olderFrom(); i < hunk.olderTo(); i++) {
            for (int j = hunk.newerFrom(); j < hunk.newerTo(); j++) {
                candidate(i, j).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<HeaviestChain.Candidate> candidate(int i, int j) {
        Piece olderPiece = older.get(i);
        Piece newerPiece = newer.get(j);
        if (!compatible(olderPiece.kind(), newerPiece.kind())) {
            return Optional.empty();
        }
        double likeness = Piece.likeness(olderPiece, newerPiece);
        // A fact may have got another id and read as before.
        return likeness < (areOtherFacts(olderPiece, newerPiece) ? 1 : ALIKE)
                ? Optional.empty()
                : Optional.of(
                        new HeaviestChain.Candidate(
                                i,
                                j,
                                1
                                        + Math.round(
                                                likeness
                                                        * (olderPiece.size()
                                                                + newerPiece.size()))));
    }

    /** Pairs that share words which few of the newer pieces have. */
    private List<HeaviestChain.Candidate> alikeByRareWords(Hunk hunk) {
        RareWords rare = RareWords.of(hunk.newerFrom(), hunk.newerTo(), i -> newer.get(i).words());
        List<HeaviestChain.Candidate> candidates = new ArrayList<>();
        for (int i = hunk.olderFrom(); i < hunk.olderTo(); i++) {
            for (int j : rare.sharedBy(older.get(i).words())) {
                candidate(i, j).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /** Whether one may have become the other. */
    static boolean compatible(NodeKind olderKind, NodeKind newerKind) {
        return olderKind == newerKind
                || (isList(olderKind) && isList(newerKind))
                || (isRow(olderKind) && isRow(newerKind));
    }

    private static boolean isList(NodeKind kind) {
        return kind == NodeKind.LIST || kind == NodeKind.ORDERED_LIST;
    }

    private static boolean isRow(NodeKind kind) {
        return kind == NodeKind.ROW || kind == NodeKind.HEAD_ROW;
    }
}
