package dev.noticeboard.redline;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * A block that holds words itself: a heading, a paragraph, the paragraph of an item or a cell.
 *
 * @param piece the block
 * @param fact the id of the fact that it shows part of; empty where no directive made it
 * @param isHeading whether it is a heading, or a line in bold that stands as one
 * @param isOnTop whether it stands in a section itself, and in no block of it
 * @param isInTable whether it stands in a table
 * @param triples the hashes of every three of its words that follow one another, sorted; of fewer
 *     words there is none
 */
record Passage(
        Piece piece,
        String fact,
        boolean isHeading,
        boolean isOnTop,
        boolean isInTable,
        List<Integer> triples) {

    static Passage of(Piece piece, String fact, boolean isOnTop, boolean isInTable) {
        boolean heading = piece.kind() == Kind.HEADING || (isOnTop && standsAsHeading(piece));
        return new Passage(piece, fact, heading, isOnTop, isInTable, triples(piece.text()));
    }

    /** Whether a line outside the headings reads as one: all of it is bold. */
    private static boolean standsAsHeading(Piece piece) {
        List<Node> words = piece.node().children();
        return piece.kind() == Kind.INNER_HEADING
                || (piece.kind() == Kind.PARAGRAPH
                        && words.size() == 1
                        && words.get(0).kind() == Kind.STRONG);
    }

    /** Equal for passages that read the same, whatever they look like and whatever their number. */
    IntBuffer key() {
        int[] words = piece.text();
        int from = isHeading && piece.isNumbered() ? 1 : 0;
        return IntBuffer.wrap(words, from, words.length - from).slice();
    }

    /** How many words it has. */
    int size() {
        return piece.size();
    }

    private static List<Integer> triples(int[] words) {
        return triples(words, 0, words.length);
    }

    /** The hashes of the triples in a stretch of words, sorted. */
    static List<Integer> triples(int[] words, int from, int to) {
        int[] hashes = new int[Math.max(0, to - from - 2)];
        for (int i = 0; i < hashes.length; i++) {
            int at = from + i;
            hashes[i] = (words[at] * 31 + words[at + 1]) * 1_000_003 + words[at + 2];
        }
        Arrays.sort(hashes);
        return Arrays.stream(hashes).boxed().toList();
    }

    /** How many triples two have in common. */
    static int common(List<Integer> some, List<Integer> others) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            int order = Integer.compare(some.get(i), others.get(j));
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
