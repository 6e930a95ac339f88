package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.nio.IntBuffer;
import java.util.List;

/**
 * A block that holds words itself: a heading, a paragraph, the paragraph of an item or a cell.
 *
 * @param piece the block
 * @param fact the id of the fact that it shows part of; empty where no directive made it
 * @param isHeading whether it is a heading, or a line in bold that stands as one
 * @param isLine whether it reads as one wherever it stands: a list that goes on too far may hold it
 * @param isOnTop whether it stands in a section itself, and in no block of it
 * @param isInTable whether it stands in a table
 * @param triples every three of its words in a row
 */
record Passage(
        Piece piece,
        String fact,
        boolean isHeading,
        boolean isLine,
        boolean isOnTop,
        boolean isInTable,
        Triples triples) {

    static Passage of(Piece piece, String fact, boolean isOnTop, boolean isInTable) {
        boolean line = standsAsHeading(piece);
        boolean heading = line && (isOnTop || piece.kind() == NodeKind.HEADING);
        Triples triples = Triples.of(piece.text());
        return new Passage(piece, fact, heading, line, isOnTop, isInTable, triples);
    }

    /** Whether a block is a heading, or a line that reads as one: all of it is bold. */
    static boolean standsAsHeading(Piece piece) {
        List<Node> words = piece.node().children();
        return piece.kind() == NodeKind.HEADING
                || piece.kind() == NodeKind.INNER_HEADING
                || (piece.kind() == NodeKind.PARAGRAPH
                        && words.size() == 1
                        && words.get(0).kind() == NodeKind.STRONG);
    }

    /** Equal for passages that read the same, whatever they look like and whatever their number. */
    IntBuffer key() {
        int[] words = piece.text();
        int from = isLine && piece.isNumbered() ? 1 : 0;
        return IntBuffer.wrap(words, from, words.length - from).slice();
    }

    /** How many words it has. */
    int size() {
        return piece.size();
    }
}
