package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.Components.Component;
import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Blocks whose words stand in other blocks now: a paragraph that was divided, a list that became
 * paragraphs. They are shown in their newer form, with the words of the older one compared as one
 * text.
 */
final class RegroupedBlocks {

    /** Stands between two passages that are compared as one text. */
    static final Node SEAM = new Node(NodeKind.BREAK, Map.of(), "", List.of());

    /** Where a paragraph of its own may stand. */
    private static final Set<NodeKind> HOLD_BLOCKS =
            Set.of(NodeKind.QUOTE, NodeKind.ITEM, NodeKind.MEANING, NodeKind.CELL);

    private final BlockMerge merge;
    private final List<Branch> older;
    private final List<Branch> newer;

    /** By the index of a newer passage, the parts that stand in its place. */
    private final Map<Integer, List<Part>> parts = new HashMap<>();

    private final List<Part> before = new ArrayList<>();
    private boolean isShown = true;

    RegroupedBlocks(BlockMerge merge, List<Branch> older, List<Branch> newer) {
        this.merge = merge;
        this.older = older;
        this.newer = newer;
    }

    /** The blocks as one part; empty where they hold what cannot be shown in other blocks. */
    Optional<Part> part() {
        if (holds(older, NodeKind.CONTACT)
                || holds(older, NodeKind.BREAK)
                || holds(newer, NodeKind.CONTACT)
                || holds(newer, NodeKind.HEADING)) {
            return Optional.empty();
        }
        int olderTo = older.get(older.size() - 1).to();
        int newerTo = newer.get(newer.size() - 1).to();
        int i = older.get(0).from();
        int j = newer.get(0).from();
        List<Pair> links = new ArrayList<>(merge.links().within(i, olderTo));
        links.removeIf(link -> link.newer() < newer.get(0).from() || link.newer() >= newerTo);
        for (Component linked : Components.connected(links)) {
            oneSided(i, linked.olderFrom(), j, linked.newerFrom());
            compare(linked.olderFrom(), linked.olderTo(), linked.newerFrom(), linked.newerTo());
            i = linked.olderTo();
            j = linked.newerTo();
        }
        oneSided(i, olderTo, j, newerTo);
        List<Part> built = new ArrayList<>();
        newer.forEach(branch -> built.addAll(built(branch, true)));
        return isShown
                ? Optional.of(
                        new Part.Regrouped(
                                older.stream()
                                        .map(branch -> withoutWords(branch.piece().node()))
                                        .toList(),
                                OlderMarkers.given(older, built)))
                : Optional.empty();
    }

    private static Node withoutWords(Node node) {
        if (node.kind().holdsText()) {
            return node.withText("");
        }
        return node.kind().holdsRunningText()
                ? node.withChildren(List.of())
                : node.withChildren(
                        node.children().stream().map(RegroupedBlocks::withoutWords).toList());
    }

    private static boolean holds(List<Branch> branches, NodeKind kind) {
        return branches.stream()
                .anyMatch(
                        branch -> branch.piece().kind() == kind || holds(branch.children(), kind));
    }

    /** What stands in one of the texts alone, behind what was compared last. */
    private void oneSided(int i, int olderTo, int j, int newerTo) {
        for (int o = i; o < olderTo; o++) {
            Node node = merge.older().get(o).piece().node();
            Node shown =
                    node.kind().holdsText()
                            ? node
                            : new Node(NodeKind.PARAGRAPH, Map.of(), "", node.children());
            (j == newer.get(0).from() ? before : parts.get(j - 1))
                    .add(Part.Whole.of(Mark.REMOVED, shown));
        }
        for (int n = j; n < newerTo; n++) {
            Node node = merge.newer().get(n).piece().node();
            parts.put(n, new ArrayList<>(List.of(Part.Whole.of(Mark.ADDED, node))));
        }
    }

    /** Passages of both texts whose words are compared as one text, divided as the newer one is. */
    private void compare(int olderFrom, int olderTo, int newerFrom, int newerTo) {
        List<Passage> some = merge.older().subList(olderFrom, olderTo);
        List<Passage> others = merge.newer().subList(newerFrom, newerTo);
        if (some.size() == 1
                && others.size() == 1
                && some.get(0).piece().node().equals(others.get(0).piece().node())) {
            Node node = others.get(0).piece().node();
            parts.put(newerFrom, new ArrayList<>(List.of(Part.Whole.of(Mark.KEPT, node))));
            return;
        }
        List<Run> runs = WordEnds.together(merge.blocks().words(joined(some), joined(others)));
        int next = newerFrom;
        List<Node> shapes = others.stream().map(passage -> passage.piece().shape()).toList();
        for (Part.Reworded text : Seams.divided(runs, shapes)) {
            parts.put(next++, new ArrayList<>(List.of(text)));
        }
    }

    private static Node joined(List<Passage> passages) {
        List<Node> words = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (i > 0) {
                words.add(SEAM);
            }
            Node node = passages.get(i).piece().node();
            words.addAll(node.kind().holdsText() ? node.asText() : node.children());
        }
        return new Node(NodeKind.PARAGRAPH, Map.of(), "", words);
    }

    private List<Part> built(Branch branch, boolean holdsBlocks) {
        if (branch.isPassage()) {
            List<Part> own = new ArrayList<>();
            if (branch.from() == newer.get(0).from()) {
                own.addAll(before);
            }
            own.addAll(parts.get(branch.from()));
            isShown &= own.size() == 1 || holdsBlocks;
            return own;
        }
        if (isNew(branch)) {
            return List.of(Part.Whole.of(Mark.ADDED, branch.piece().node()));
        }
        boolean holds = HOLD_BLOCKS.contains(branch.piece().kind());
        List<Part> children =
                branch.children().stream().flatMap(child -> built(child, holds).stream()).toList();
        return List.of(new Part.Changed(branch.piece().shape(), branch.piece().shape(), children));
    }

    /** Whether nothing in it stood in the older text. A cell is new only with its row or column. */
    private boolean isNew(Branch branch) {
        if (branch.piece().kind() == NodeKind.CELL || branch.from() == branch.to()) {
            return branch.piece().kind() == NodeKind.BREAK;
        }
        for (int passage = branch.from(); passage < branch.to(); passage++) {
            List<Part> own = parts.get(passage);
            if (own.size() != 1 || own.get(0).mark() != Mark.ADDED) {
                return false;
            }
        }
        return branch.from() != newer.get(0).from() || before.isEmpty();
    }
}
