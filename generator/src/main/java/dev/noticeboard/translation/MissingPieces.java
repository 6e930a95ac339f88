package dev.noticeboard.translation;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import java.util.ArrayList;
import java.util.List;

/** Says what stands in one language alone. What stands in a row is said once. */
final class MissingPieces {

    private Place translatedUpTo;
    private final List<Piece> run = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Looks for them.
     *
     * @param start where the translation of the whole begins
     */
    MissingPieces(Place start) {
        this.translatedUpTo = start;
    }

    /** The findings about pairs, the original on the left. */
    List<Finding> in(List<Pairing.Pair<Piece>> pairs) {
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
        return findings;
    }

    private void end(boolean lacking) {
        if (!run.isEmpty()) {
            findings.add(
                    lacking
                            ? Differences.lacks(List.copyOf(run), translatedUpTo)
                            : Differences.adds(List.copyOf(run)));
            run.clear();
        }
    }
}
