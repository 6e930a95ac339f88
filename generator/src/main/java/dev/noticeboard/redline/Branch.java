package dev.noticeboard.redline;

import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A block, and which of its article's passages stand in it.
 *
 * @param piece the block
 * @param from the index of the first of them
 * @param to the index behind the last; what has none, such as a contact, is compared as a whole
 * @param children the blocks in it; empty where it is a passage itself
 */
record Branch(Piece piece, int from, int to, List<Branch> children) {

    Branch {
        children = List.copyOf(children);
    }

    /** Adds the passages of a block to those of its article. */
    static Branch of(Piece piece, List<Passage> passages) {
        return of(piece, passages, "", true, false);
    }

    private static Branch of(
            Piece piece, List<Passage> passages, String fact, boolean onTop, boolean inTable) {
        int from = passages.size();
        List<Branch> children = new ArrayList<>();
        String own = piece.node().attribute("id").isEmpty() ? fact : piece.node().attribute("id");
        if (piece.holdsWords()) {
            passages.add(Passage.of(piece, fact, onTop, inTable));
        } else if (piece.kind() != NodeKind.CONTACT) {
            boolean table = inTable || piece.kind() == NodeKind.TABLE;
            for (Piece child : piece.children()) {
                children.add(of(child, passages, own, false, table));
            }
        }
        return new Branch(piece, from, passages.size(), children);
    }

    boolean isPassage() {
        return piece.holdsWords();
    }

    /** How many words it has. */
    int size() {
        return piece.size();
    }
}
