package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the two texts that were compared, whole, with the words marked in it that are not in the
 * other: how a section that moved and was reworded reads at either of its places.
 *
 * <p>All its parts stand in both texts by their {@link Part#mark()}, since the section as a whole
 * is what was taken out or put in. Only its runs are marked.
 */
final class Rewording {

    private final Side side;

    private Rewording(Side side) {
        this.side = side;
    }

    /** One side of a comparison. */
    static List<Part> of(List<Part> compared, Side side) {
        return new Rewording(side).parts(compared);
    }

    private List<Part> parts(List<Part> compared) {
        return compared.stream()
                .filter(part -> side.has(part.mark()))
                .flatMap(
                        part ->
                                part instanceof Part.Regrouped regrouped
                                        ? regrouped(regrouped).stream()
                                        : Stream.of(part(part)))
                .toList();
    }

    /** Blocks whose words stand in other blocks at the other end, as they are at this one. */
    private List<Part> regrouped(Part.Regrouped part) {
        return side == Side.NEWER
                ? parts(part.parts())
                : new OlderBlocks(part)
                        .nodes().stream().<Part>map(n -> Part.Whole.of(Mark.KEPT, n)).toList();
    }

    private Part part(Part part) {
        if (part instanceof Part.Whole whole) {
            return whole.mark() == Mark.KEPT ? whole : marked(whole.node());
        } else if (part instanceof Part.Changed changed) {
            Node shape = side == Side.OLDER ? changed.older() : changed.newer();
            return new Part.Changed(shape, shape, parts(changed.parts()));
        }
        Part.Reworded reworded = (Part.Reworded) part;
        Node shape = side == Side.OLDER ? reworded.older() : reworded.newer();
        return new Part.Reworded(
                shape,
                shape,
                reworded.runs().stream()
                        .filter(run -> side.has(run.mark()))
                        .map(this::run)
                        .toList());
    }

    /** What both texts have stands here as it does in this one. */
    private Run run(Run run) {
        return side == Side.OLDER && run.mark() == Mark.KEPT
                ? new Run(run.older(), run.older())
                : run;
    }

    /** A block that the other text has not got, every word of it marked. */
    private Part marked(Node node) {
        if (node.kind().holdsRunningText() || node.kind().holdsText()) {
            Node shape = Piece.shape(node);
            return new Part.Reworded(
                    shape, shape, RunningText.leaves(node).stream().map(this::onlyHere).toList());
        }
        Node shape = node.withChildren(List.of());
        return new Part.Changed(shape, shape, node.children().stream().map(this::marked).toList());
    }

    private Run onlyHere(Run.Leaf leaf) {
        return side == Side.OLDER
                ? new Run(Optional.of(leaf), Optional.empty())
                : new Run(Optional.empty(), Optional.of(leaf));
    }
}
