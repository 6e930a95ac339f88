package dev.noticeboard.translation;

import dev.noticeboard.model.Place;
import java.util.Optional;

/**
 * Something that one language can lack.
 *
 * @param kind what it is; empty for a section
 * @param place where it stands
 * @param words its first words
 */
record Piece(Optional<Unit.Kind> kind, Place place, String words) {

    static Piece of(Unit unit) {
        return new Piece(Optional.of(unit.kind()), unit.place(), unit.allWords());
    }

    static Piece of(SectionText section) {
        String words = section.units().stream().map(Unit::allWords).findFirst().orElse("");
        return new Piece(Optional.empty(), section.place(), words);
    }

    /** So many pieces of this kind, in words. */
    String count(int number) {
        if (kind.isPresent()) {
            return kind.get().count(number);
        }
        return number == 1 ? "a section" : number + " sections";
    }
}
