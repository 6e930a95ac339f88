package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What was taken out and put in again elsewhere in nearly the same words: it moved as well. */
final class RewordedMoves {

    /** From which likeness on two are one that moved; a neighbour may be less alike. */
    private static final double ALIKE = 0.6;

    /** Fewer words may be alike by chance. */
    private static final int LEAST_WORDS = 8;

    private static final Set<NodeKind> MAY_MOVE = Set.of(NodeKind.PARAGRAPH, NodeKind.ITEM);

    private final BlockComparison blocks;

    /** By where a part stands, counted in reading order: what it becomes. */
    private final Map<Integer, Part.Whole> moved = new HashMap<>();

    private int at;

    RewordedMoves(BlockComparison blocks) {
        this.blocks = blocks;
    }

    /** One end of what may have moved. */
    private record End(int at, Piece piece) {}

    private record Alike(End older, End newer, double likeness) {}

    /** The parts of sections with such moves numbered, after those that there are. */
    List<List<Part>> marked(List<List<Part>> sections) {
        List<End> gone = new ArrayList<>();
        List<End> come = new ArrayList<>();
        at = 0;
        int last = 0;
        for (List<Part> parts : sections) {
            last = Math.max(last, find(parts, gone, come));
        }
        int number = last + 1;
        Set<End> taken = new HashSet<>();
        for (Alike pair : alike(gone, come)) {
            if (!taken.contains(pair.older()) && !taken.contains(pair.newer())) {
                taken.add(pair.older());
                taken.add(pair.newer());
                Optional<Part> both =
                        Optional.of(blocks.compare(pair.older().piece(), pair.newer().piece()));
                mark(pair.older(), Mark.REMOVED, number, both);
                mark(pair.newer(), Mark.ADDED, number, both);
                number++;
            }
        }
        if (moved.isEmpty()) {
            return sections;
        }
        at = 0;
        return sections.stream().map(this::replaced).toList();
    }

    private void mark(End end, Mark mark, int number, Optional<Part> both) {
        Node node = end.piece().node();
        moved.put(end.at(), new Part.Whole(mark, node, OptionalInt.of(number), both));
    }

    /** Collects what stands on one side alone, and tells the highest number of a move. */
    private int find(List<Part> parts, List<End> gone, List<End> come) {
        int last = 0;
        for (Part part : parts) {
            int here = at++;
            if (part instanceof Part.Changed || part instanceof Part.Regrouped) {
                last = Math.max(last, find(part.parts(), gone, come));
            } else if (part instanceof Part.Whole whole && whole.mark() != Mark.KEPT) {
                last = Math.max(last, whole.move().orElse(0));
                boolean may = whole.move().isEmpty() && MAY_MOVE.contains(whole.node().kind());
                Piece piece = may ? blocks.maker().of(whole.node()) : null;
                if (piece != null && piece.size() >= LEAST_WORDS) {
                    (whole.mark() == Mark.REMOVED ? gone : come).add(new End(here, piece));
                }
            }
        }
        return last;
    }

    private static List<Alike> alike(List<End> gone, List<End> come) {
        List<Piece> pieces = come.stream().map(End::piece).toList();
        RareWords rare = RareWords.of(0, pieces.size(), i -> pieces.get(i).words());
        List<Alike> alike = new ArrayList<>();
        for (End end : gone) {
            for (int j : rare.sharedBy(end.piece().words())) {
                double likeness = Piece.likeness(end.piece(), pieces.get(j));
                if (likeness >= ALIKE && end.piece().kind() == pieces.get(j).kind()) {
                    alike.add(new Alike(end, come.get(j), likeness));
                }
            }
        }
        alike.sort(
                Comparator.comparingDouble(Alike::likeness)
                        .reversed()
                        .thenComparingInt(pair -> pair.older().at())
                        .thenComparingInt(pair -> pair.newer().at()));
        return alike;
    }

    private List<Part> replaced(List<Part> parts) {
        return parts.stream().map(this::replaced).toList();
    }

    private Part replaced(Part part) {
        int here = at++;
        if (part instanceof Part.Changed changed) {
            return changed.withParts(replaced(changed.parts()));
        } else if (part instanceof Part.Regrouped regrouped) {
            return new Part.Regrouped(regrouped.older(), replaced(regrouped.parts()));
        }
        return moved.containsKey(here) ? moved.get(here) : part;
    }
}
