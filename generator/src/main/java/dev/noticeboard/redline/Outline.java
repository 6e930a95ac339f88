package dev.noticeboard.redline;

import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article as one sequence: its headings and the blocks under them, in reading order.
 *
 * @param blocks the sequence
 * @param passages the passages in it, in reading order
 */
record Outline(List<Block> blocks, List<Passage> passages) {

    /**
     * A heading, another block, or the place where a section without a heading begins.
     *
     * @param branch the block; empty for such a place
     * @param opens the section that begins with it; empty where none does
     * @param section the index of the section that it stands in
     */
    record Block(Optional<Branch> branch, Optional<FlatSection> opens, int section) {}

    static Outline of(List<FlatSection> sections) {
        List<Block> blocks = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        for (int section = 0; section < sections.size(); section++) {
            Optional<FlatSection> opens = Optional.of(sections.get(section));
            List<Piece> pieces = sections.get(section).text().children();
            if (pieces.isEmpty() || pieces.get(0).kind() != NodeKind.HEADING) {
                blocks.add(new Block(Optional.empty(), opens, section));
                opens = Optional.empty();
            }
            for (Piece piece : pieces) {
                Optional<Branch> branch = Optional.of(Branch.of(piece, passages));
                blocks.add(new Block(branch, opens, section));
                opens = Optional.empty();
            }
        }
        return new Outline(List.copyOf(blocks), List.copyOf(passages));
    }

    /** The index of the block that a section begins with. */
    int opening(int section) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).section() < section) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
