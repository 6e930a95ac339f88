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
    static List<Part> inside(Piece was, Piece is, BlockComparison blocks) {
        List<Passage> older = new ArrayList<>();
        List<Passage> newer = new ArrayList<>();
        List<Branch> some = branches(was, older);
        List<Branch> others = branches(is, newer);
        Links links = Links.of(older.size(), PassageLinks.of(older, newer));
        return new BlockMerge(blocks, older, newer, links).merge(some, others);
    }

    private static List<Branch> branches(Piece holder, List<Passage> passages) {
        return holder.children().stream().map(piece -> Branch.of(piece, passages)).toList();
    }

    /** Blocks that stand side by side in both texts, as one sequence. */
    List<Part> merge(List<Branch> was, List<Branch> is) {
        List<Component> components = components(was, is);
        if (components.isEmpty()) {
            return blocks.compare(pieces(was), pieces(is));
        }
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Component component : components) {
            parts.addAll(
                    apart(
                            was.subList(i, component.olderFrom()),
                            is.subList(j, component.newerFrom())));
            parts.addAll(
                    together(
                            was.subList(component.olderFrom(), component.olderTo()),
                            is.subList(component.newerFrom(), component.newerTo())));
            i = component.olderTo();
            j = component.newerTo();
        }
        parts.addAll(apart(was.subList(i, was.size()), is.subList(j, is.size())));
        return parts;
    }

    private List<Component> components(List<Branch> was, List<Branch> is) {
        return Components.of(words(was, is), Components.Side.of(was), Components.Side.of(is));
    }

    /** By pairs of blocks, how many words stand in the passages by which they are linked. */
    Map<Pair, Integer> words(List<Branch> was, List<Branch> is) {
        Map<Pair, Integer> words = new LinkedHashMap<>();
        for (int i = 0; i < was.size(); i++) {
            for (Pair link : links.within(was.get(i).from(), was.get(i).to())) {
                int j = holding(link.newer(), is);
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
    private List<Part> apart(List<Branch> was, List<Branch> is) {
        List<Piece> some = pieces(was);
        List<Piece> others = pieces(is);
        boolean items = some.stream().anyMatch(piece -> piece.kind() == NodeKind.ITEM);
        return items
                ? blocks.merge(Pairing.ofSome(some, others), some, others)
                : blocks.compare(some, others);
    }

    private static List<Piece> pieces(List<Branch> branches) {
        return branches.stream().map(Branch::piece).toList();
    }

    /** Blocks that belong together. */
    List<Part> together(List<Branch> was, List<Branch> is) {
        if (was.size() == 1 && is.size() == 1 && isOneKind(was.get(0), is.get(0))) {
            return List.of(pair(was.get(0), is.get(0)));
        }
        return new RegroupedBlocks(this, was, is)
                .part()
                .map(List::<Part>of)
                .orElseGet(() -> apart(was, is));
    }

    /** Whether two can be shown as one block, as it was and as it is. */
    private boolean isOneKind(Branch was, Branch is) {
        NodeKind one = was.piece().kind();
        NodeKind other = is.piece().kind();
        if (was.isPassage() && is.isPassage()) {
            return one == other || (isLine(one) && isLine(other));
        }
        return Pairing.compatible(one, other)
                && (!isList(one)
                        || components(was.children(), is.children()).stream()
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

    private Part pair(Branch was, Branch is) {
        return switch (is.piece().kind()) {
            case LIST, ORDERED_LIST, ITEM, QUOTE ->
                    was.piece().id() == is.piece().id()
                            ? Part.Whole.of(Mark.KEPT, is.piece().node())
                            : new Part.Changed(
                                    was.piece().shape(),
                                    is.piece().shape(),
                                    merge(was.children(), is.children()));
            default -> blocks.compare(was.piece(), is.piece());
        };
    }
}
