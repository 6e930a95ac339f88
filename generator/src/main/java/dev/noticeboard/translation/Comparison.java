package dev.noticeboard.translation;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A translation held against its original, piece by piece. */
final class Comparison {

    /**
     * From so many characters on a text is long enough to tell whether another is its translation.
     */
    private static final int LONG = 400;

    /** The original has so many times the characters: Chinese has a third of those of English. */
    private static final int BEGUN = 6;

    private final Outline original;
    private final Outline translation;
    private final Likeness likeness;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Outline original, Outline translation) {
        this.original = original;
        this.translation = translation;
        this.likeness = Likeness.of(original, translation);
    }

    /**
     * What one of two texts says and the other does not.
     *
     * <p>All of it is told in the translation: where it lacks something, or where it has more. One
     * that is hardly begun is told so, once; one without a word is an empty notice.
     */
    static List<Finding> of(Outline original, Outline translation) {
        if (translation.sections().isEmpty()) {
            return List.of();
        }
        if (original.length() >= LONG && translation.length() * BEGUN < original.length()) {
            return List.of(Differences.begun(original, translation));
        }
        Comparison comparison = new Comparison(original, translation);
        comparison.sections();
        return Differences.findings(comparison.differences);
    }

    private void sections() {
        List<Pairing.Pair<SectionText>> pairs =
                Pairing.of(original.sections(), translation.sections(), likeness.ofSections());
        missing(pairs, Piece::of, Place.startOf(translation.file()));
        for (Pairing.Pair<SectionText> pair : pairs) {
            if (pair.isWhole()) {
                SectionText one = pair.left().get(0);
                SectionText other = pair.right().get(0);
                anchors(one, other);
                Numbers numbers = new Numbers(original.numbers(), translation.numbers());
                units(one.units(), other.units(), other.place(), numbers);
                differences.addAll(numbers.differences());
            }
        }
    }

    private void units(List<Unit> ones, List<Unit> others, Place start, Numbers numbers) {
        List<Pairing.Pair<Unit>> pairs = Pairing.of(ones, others, likeness.ofUnits());
        missing(pairs, Piece::of, start);
        for (Pairing.Pair<Unit> pair : pairs) {
            if (!pair.isWhole()) {
                continue;
            }
            Unit one = pair.left().get(0);
            Unit other = pair.right().get(0);
            if (pair.isOneToOne() && one.isOfTheSameParts(other)) {
                units(one.parts(), other.parts(), other.place(), numbers);
            } else {
                numbers.compare(pair);
            }
        }
    }

    private <T> void missing(List<Pairing.Pair<T>> pairs, Function<T, Piece> piece, Place start) {
        differences.addAll(
                new MissingPieces(start).in(pairs.stream().map(p -> p.map(piece)).toList()));
    }

    private void anchors(SectionText one, SectionText other) {
        if (!one.anchor().equals(other.anchor())) {
            differences.add(new Difference.OtherAnchor(one, other));
        }
    }
}
