package dev.noticeboard.redline;

import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.Components.Component;
import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Blocks of two articles brought into one sequence, by the links between the passages in them.
 *
 * @param blocks compares what belongs together, word by word
 * @param older the passages of the older article
 * @param newer those of the newer one
 * @param links which became which
 */
record BlockMerge(BlockComparison blocks, List<Passage> older, List<Passage> newer, Links links) {

    /** The blocks in two that are one, such as a cell of a table, as one sequence. */
    static List<Part> inside(Piece olderPiece, Piece newerPiece, BlockComparison blocks) {
        List<Passage> older = new ArrayList<>();
        List<Passage> newer = new ArrayList<>();
        List<Branch> some = branches(olderPiece, older);
        List<Branch> others = branches(newerPiece, newer);
        Links links = Links.of(older.size(), PassageLinks.of(older, newer));
        return new BlockMerge(blocks, older, newer, links).merge(some, others);
    }

    private static List<Branch> branches(Piece holder, List<Passage> passages) {
        return holder.children().stream().map(piece -> Branch.of(piece, passages)).toList();
    }

    /** Blocks that stand side by side in both texts, as one sequence. */
    List<Part> merge(List<Branch> olderBranches, List<Branch> newerBranches) {
        List<Component> components = components(olderBranches, newerBranches);
        if (components.isEmpty()) {
            return blocks.compare(pieces(olderBranches), pieces(newerBranches));
        }
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Component component : components) {
            parts.addAll(
                    apart(
                            olderBranches.subList(i, component.olderFrom()),
                            newerBranches.subList(j, component.newerFrom())));
            parts.addAll(
                    together(
                            olderBranches.subList(component.olderFrom(), component.olderTo()),
                            newerBranches.subList(component.newerFrom(), component.newerTo())));
            i = component.olderTo();
            j = component.newerTo();
        }
        parts.addAll(
                apart(
                        olderBranches.subList(i, olderBranches.size()),
                        newerBranches.subList(j, newerBranches.size())));
        return parts;
    }

    private List<Component> components(List<Branch> olderBranches, List<Branch> newerBranches) {
        return Components.of(
                words(olderBranches, newerBranches),
                Components.Side.of(olderBranches),
                Components.Side.of(newerBranches));
    }

    /** By pairs of blocks, how many words stand in the passages by which they are linked. */
    Map<Pair, Integer> words(List<Branch> olderBranches, List<Branch> newerBranches) {
        Map<Pair, Integer> words = new LinkedHashMap<>();
        for (int i = 0; i < olderBranches.size(); i++) {
            for (Pair link : links.within(olderBranches.get(i).from(), olderBranches.get(i).to())) {
                int j = holding(link.newer(), newerBranches);
                if (j >= 0) {
                    int size =
                            Math.min(
                                    older.get(link.older()).size(), newer.get(link.newer()).size());
                    words.merge(new Pair(i, j), 1 + size, Integer::sum);
                }
            }
        }
        return words;
    }

    /** The index of the block that a passage stands in; -1 where it stands in none of them. */
    private static int holding(int passage, List<Branch> branches) {
        int low = 0;
        int high = branches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (branches.get(middle).to() <= passage) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < branches.size() && branches.get(low).from() <= passage ? low : -1;
    }

    /**
     * What no passage links: pieces may still be known by what they are, and one that stands alone
     * between the same neighbours was replaced by the other. One item may only have moved there.
     */
    private List<Part> apart(List<Branch> olderBranches, List<Branch> newerBranches) {
        List<Piece> some = pieces(olderBranches);
        List<Piece> others = pieces(newerBranches);
        boolean items = some.stream().anyMatch(piece -> piece.kind() == NodeKind.ITEM);
        return items
                ? blocks.merge(Pairing.ofSome(some, others), some, others)
                : blocks.compare(some, others);
    }

    private static List<Piece> pieces(List<Branch> branches) {
        return branches.stream().map(Branch::piece).toList();
    }

    /** Blocks that belong together. */
    List<Part> together(List<Branch> olderBranches, List<Branch> newerBranches) {
        if (olderBranches.size() == 1
                && newerBranches.size() == 1
                && isOneKind(olderBranches.get(0), newerBranches.get(0))) {
            return List.of(pair(olderBranches.get(0), newerBranches.get(0)));
        }
        return new RegroupedBlocks(this, olderBranches, newerBranches)
                .part()
                .map(List::<Part>of)
                .orElseGet(() -> apart(olderBranches, newerBranches));
    }

    /** Whether two can be shown as one block, as it was and as it is. */
    private boolean isOneKind(Branch olderBranch, Branch newerBranch) {
        NodeKind one = olderBranch.piece().kind();
        NodeKind other = newerBranch.piece().kind();
        if (olderBranch.isPassage() && newerBranch.isPassage()) {
            return one == other || (isLine(one) && isLine(other));
        }
        return Pairing.compatible(one, other)
                && (!isList(one)
                        || components(olderBranch.children(), newerBranch.children()).stream()
                                .allMatch(Component::isPair));
    }

    private static boolean isLine(NodeKind kind) {
        return kind == NodeKind.HEADING
                || kind == NodeKind.PARAGRAPH
                || kind == NodeKind.INNER_HEADING;
    }

    private static boolean isList(NodeKind kind) {
        return kind == NodeKind.LIST || kind == NodeKind.ORDERED_LIST;
    }

    private Part pair(Branch olderBranch, Branch newerBranch) {
        return switch (newerBranch.piece().kind()) {
            case LIST, ORDERED_LIST, ITEM, QUOTE ->
                    olderBranch.piece().id() == newerBranch.piece().id()
                            ? Part.Whole.of(Mark.KEPT, newerBranch.piece().node())
                            : new Part.Changed(
                                    olderBranch.piece().shape(),
                                    newerBranch.piece().shape(),
                                    merge(olderBranch.children(), newerBranch.children()));
            default -> blocks.compare(olderBranch.piece(), newerBranch.piece());
        };
    }
}
