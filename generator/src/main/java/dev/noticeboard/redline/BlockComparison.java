package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.redline.Pairing.Pair;
import dev.noticeboard.words.WordBoundaries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Two blocks, or two lists of them, piece by piece.
 *
 * @param maker makes pieces of the same two texts
 * @param language the language by whose rules words are found
 * @param asInNewer what a thing in the older text would be in the newer one
 * @param numbers tells the moves of each text from those of others
 */
record BlockComparison(
        Piece.Maker maker,
        WordBoundaries language,
        UnaryOperator<Node> asInNewer,
        MoveNumbers numbers) {

    /** Two that are one thing, as it was and as it is. */
    Part compare(Piece older, Piece newer) {
        if (older.id() == newer.id()) {
            return Part.Whole.of(Mark.KEPT, newer.node());
        }
        if (newer.kind().holdsRunningText() || newer.kind().holdsText()) {
            return new Part.Reworded(
                    older.shape(), newer.shape(), words(older.node(), newer.node()));
        }
        List<Part> parts =
                switch (newer.kind()) {
                    case TABLE -> new TableComparison(this).compare(older, newer);
                    case CELL, MEANING, FOOTNOTE -> BlockMerge.inside(older, newer, this);
                    default -> compare(older.children(), newer.children());
                };
        return new Part.Changed(older.shape(), newer.shape(), parts);
    }

    /** The running text, or the words, of two nodes. */
    List<Run> words(Node older, Node newer) {
        return numbers.inRedline(WordComparison.of(older, newer, language, asInNewer));
    }

    /** Two lists, each piece with its counterpart or without one. */
    List<Part> compare(List<Piece> older, List<Piece> newer) {
        return merge(Pairing.of(older, newer), older, newer);
    }

    /** Pairs with what stands between them: what was taken out before what was put in. */
    List<Part> merge(List<Pair> pairs, List<Piece> older, List<Piece> newer) {
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Pair pair : pairs) {
            wholes(Mark.REMOVED, older.subList(i, pair.older()), parts);
            wholes(Mark.ADDED, newer.subList(j, pair.newer()), parts);
            parts.add(compare(older.get(pair.older()), newer.get(pair.newer())));
            i = pair.older() + 1;
            j = pair.newer() + 1;
        }
        wholes(Mark.REMOVED, older.subList(i, older.size()), parts);
        wholes(Mark.ADDED, newer.subList(j, newer.size()), parts);
        return parts;
    }

    static void wholes(Mark mark, List<Piece> pieces, List<Part> parts) {
        pieces.forEach(piece -> parts.add(Part.Whole.of(mark, piece.node())));
    }
}
