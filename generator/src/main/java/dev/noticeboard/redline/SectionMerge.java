package dev.noticeboard.redline;

import dev.noticeboard.redline.Components.Component;
import dev.noticeboard.redline.Outline.Block;
import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The headings and blocks of two articles brought into one sequence.
 *
 * <p>Which block is which comes first, over the whole of both; which section is which follows from
 * it.
 */
final class SectionMerge {

    private final Outline older;
    private final Outline newer;
    private final BlockMerge blocks;
    private final List<Integer> olderAt;
    private final List<Integer> newerAt;
    private final Bodies bodies;
    private final List<SectionDraft> drafts = new ArrayList<>();

    private SectionMerge(Outline older, Outline newer, BlockComparison comparison) {
        this.older = older;
        this.newer = newer;
        List<Pair> links = PassageLinks.of(older.passages(), newer.passages());
        this.blocks =
                new BlockMerge(
                        comparison,
                        older.passages(),
                        newer.passages(),
                        Links.of(older.passages().size(), links));
        this.bodies = Bodies.of(older, newer, links);
        this.olderAt = withBranch(older);
        this.newerAt = withBranch(newer);
    }

    /** The indexes of the blocks that are more than the beginning of a section. */
    private static List<Integer> withBranch(Outline outline) {
        return IntStream.range(0, outline.blocks().size())
                .filter(i -> outline.blocks().get(i).branch().isPresent())
                .boxed()
                .toList();
    }

    /** The sections of both articles, as far as they stand in place. */
    static List<SectionDraft> of(Outline older, Outline newer, BlockComparison blocks) {
        SectionMerge merge = new SectionMerge(older, newer, blocks);
        merge.run();
        return merge.drafts;
    }

    private void run() {
        List<Component> joined = linked();
        joined = with(joined, this::openings);
        joined = with(joined, this::known);
        int i = 0;
        int j = 0;
        for (Component component : joined) {
            oneSided(i, component.olderFrom(), j, component.newerFrom());
            together(component);
            i = component.olderTo();
            j = component.newerTo();
        }
        oneSided(i, older.blocks().size(), j, newer.blocks().size());
    }

    /** Blocks that passages link, by the indexes of blocks. */
    private List<Component> linked() {
        List<Branch> olderBranches = branches(older, olderAt);
        List<Branch> newerBranches = branches(newer, newerAt);
        return Components.of(
                        blocks.words(olderBranches, newerBranches),
                        side(older, olderAt),
                        side(newer, newerAt))
                .stream()
                .map(
                        found ->
                                new Component(
                                        olderAt.get(found.olderFrom()),
                                        olderAt.get(found.olderTo() - 1) + 1,
                                        newerAt.get(found.newerFrom()),
                                        newerAt.get(found.newerTo() - 1) + 1))
                .toList();
    }

    private static List<Branch> branches(Outline outline, List<Integer> at) {
        return at.stream().map(i -> outline.blocks().get(i).branch().orElseThrow()).toList();
    }

    private static Components.Side side(Outline outline, List<Integer> at) {
        return new Components.Side(
                at.stream()
                        .map(outline.blocks()::get)
                        .map(block -> block.branch().orElseThrow().size())
                        .toList(),
                at.stream().map(outline.blocks()::get).map(Block::section).toList());
    }

    /** Components, with the pairs that are found in the gaps between them. */
    private List<Component> with(
            List<Component> components, Function<Component, List<Pair>> search) {
        List<Component> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Component next : components) {
            addAll(search.apply(new Component(i, next.olderFrom(), j, next.newerFrom())), all);
            all.add(next);
            i = next.olderTo();
            j = next.newerTo();
        }
        int olderTo = older.blocks().size();
        addAll(search.apply(new Component(i, olderTo, j, newer.blocks().size())), all);
        return all;
    }

    private static void addAll(List<Pair> pairs, List<Component> components) {
        for (Pair pair : pairs) {
            components.add(
                    new Component(pair.older(), pair.older() + 1, pair.newer(), pair.newer() + 1));
        }
    }

    /** Blocks that no passage links, and that are known by what they are, such as a contact. */
    private List<Pair> known(Component gap) {
        List<Integer> olderPlaces = notOpening(older, gap.olderFrom(), gap.olderTo());
        List<Integer> newerPlaces = notOpening(newer, gap.newerFrom(), gap.newerTo());
        boolean replaced =
                olderPlaces.size() == 1
                        && newerPlaces.size() == 1
                        && gap.olderTo() - gap.olderFrom() == 1
                        && gap.newerTo() - gap.newerFrom() == 1;
        List<Piece> some = pieces(older, olderPlaces);
        List<Piece> others = pieces(newer, newerPlaces);
        // One block between the same neighbours was replaced by the other, however it reads.
        return (replaced ? Pairing.of(some, others) : Pairing.ofSome(some, others))
                .stream()
                        .map(
                                pair ->
                                        new Pair(
                                                olderPlaces.get(pair.older()),
                                                newerPlaces.get(pair.newer())))
                        .toList();
    }

    private static List<Integer> notOpening(Outline outline, int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> outline.blocks().get(i).opens().isEmpty())
                .boxed()
                .toList();
    }

    private static List<Piece> pieces(Outline outline, List<Integer> at) {
        return branches(outline, at).stream().map(Branch::piece).toList();
    }

    /** Beginnings of sections that are one because most of the text under them is. */
    private List<Pair> openings(Component gap) {
        List<HeaviestChain.Candidate> candidates = new ArrayList<>();
        if (isUntitledStart(gap)) {
            candidates.add(new HeaviestChain.Candidate(0, 0, 1));
        }
        for (int i = gap.olderFrom(); i < gap.olderTo(); i++) {
            Block olderBlock = older.blocks().get(i);
            for (int j :
                    olderBlock.opens().isPresent()
                            ? bodies.mayBe(olderBlock.section())
                            : List.<Integer>of()) {
                int at = newer.opening(j);
                if (at >= gap.newerFrom() && at < gap.newerTo()) {
                    boolean sameKind =
                            olderBlock.branch().isPresent()
                                    == newer.blocks().get(at).branch().isPresent();
                    int words = sameKind ? bodies.shared(olderBlock.section(), j) : 0;
                    candidates.addAll(
                            words == 0
                                    ? List.of()
                                    : List.of(new HeaviestChain.Candidate(i, at, words)));
                }
            }
        }
        return HeaviestChain.of(candidates);
    }

    /** Whether both articles begin in a gap, and without a heading. */
    private boolean isUntitledStart(Component gap) {
        return gap.olderFrom() == 0
                && gap.newerFrom() == 0
                && gap.olderTo() > 0
                && gap.newerTo() > 0
                && older.blocks().get(0).branch().isEmpty()
                && newer.blocks().get(0).branch().isEmpty();
    }

    /** What stands in one of the articles alone. */
    private void oneSided(int i, int olderTo, int j, int newerTo) {
        int olderAt = lead(older, Mark.REMOVED, i, olderTo);
        int newerAt = lead(newer, Mark.ADDED, j, newerTo);
        wholes(older, Mark.REMOVED, olderAt, olderTo);
        wholes(newer, Mark.ADDED, newerAt, newerTo);
    }

    /** The blocks that come before the next section begins. */
    private int lead(Outline outline, Mark mark, int from, int to) {
        int end = from;
        while (end < to && outline.blocks().get(end).opens().isEmpty()) {
            end++;
        }
        wholes(outline, mark, from, end);
        return end;
    }

    private void wholes(Outline outline, Mark mark, int from, int to) {
        for (Block block : outline.blocks().subList(from, to)) {
            block.opens()
                    .ifPresent(
                            section ->
                                    begin(
                                            Optional.of(section).filter(s -> mark == Mark.REMOVED),
                                            Optional.of(section).filter(s -> mark == Mark.ADDED)));
            block.branch()
                    .ifPresent(branch -> add(List.of(Part.Whole.of(mark, branch.piece().node()))));
        }
    }

    private void together(Component component) {
        Block olderBlock = older.blocks().get(component.olderFrom());
        Block newerBlock = newer.blocks().get(component.newerFrom());
        if (olderBlock.opens().isPresent() || newerBlock.opens().isPresent()) {
            begin(olderBlock.opens(), newerBlock.opens());
        }
        if (olderBlock.branch().isPresent() && newerBlock.branch().isPresent()) {
            List<Branch> some = branchesIn(older, component.olderFrom(), component.olderTo());
            List<Branch> others = branchesIn(newer, component.newerFrom(), component.newerTo());
            add(blocks.together(some, others));
        }
    }

    private static List<Branch> branchesIn(Outline outline, int from, int to) {
        return outline.blocks().subList(from, to).stream()
                .flatMap(block -> block.branch().stream())
                .toList();
    }

    private void begin(Optional<FlatSection> olderSection, Optional<FlatSection> newerSection) {
        drafts.add(new SectionDraft(olderSection, newerSection, new ArrayList<>()));
    }

    private void add(List<Part> parts) {
        drafts.get(drafts.size() - 1).parts().addAll(parts);
    }
}
