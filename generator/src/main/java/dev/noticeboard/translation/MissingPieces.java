package dev.noticeboard.translation;

import dev.noticeboard.model.Place;
import java.util.ArrayList;
import java.util.List;

/** Says what stands in one language alone. What stands in a row is said once. */
final class MissingPieces {

    private Place translatedUpTo;
    private final List<Piece> run = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    /**
     * Looks for them.
     *
     * @param start where the translation of the whole begins
     */
    MissingPieces(Place start) {
        this.translatedUpTo = start;
    }

    /** What differs in pairs, the original on the left. */
    List<Difference> in(List<Pairing.Pair<Piece>> pairs) {
        boolean lacking = false;
        for (Pairing.Pair<Piece> pair : pairs) {
            boolean lacks = pair.right().isEmpty();
            if (pair.isWhole() || lacks != lacking) {
                end(lacking);
            }
            lacking = lacks;
            if (!pair.isWhole()) {
                (lacks ? pair.left() : pair.right())
                        .stream().filter(piece -> !piece.words().isBlank()).forEach(run::add);
            }
            if (!lacks) {
                translatedUpTo = pair.right().get(pair.right().size() - 1).place();
            }
        }
        end(lacking);
        return differences;
    }

    private void end(boolean lacking) {
        if (!run.isEmpty()) {
            differences.add(
                    lacking
                            ? new Difference.Lacks(List.copyOf(run), translatedUpTo)
                            : new Difference.Adds(List.copyOf(run)));
            run.clear();
        }
    }
}
