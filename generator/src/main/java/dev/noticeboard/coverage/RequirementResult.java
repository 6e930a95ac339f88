package dev.noticeboard.coverage;

import dev.noticeboard.model.Circumstance;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Requirement;
import dev.noticeboard.model.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One requirement, and what became of it in one version.
 *
 * @param ruleSet the law
 * @param requirement what it asks
 * @param status whether it is met
 * @param metBy what meets it, or the part of it that is met: paths of facts, {@code
 *     section:ANCHOR}, {@code link:ID} or {@code check:NAME}; of one that is declared not to apply,
 *     what meets it all the same
 * @param unseen which of these are facts that the text does not show
 * @param missing what would have to be there besides, likewise
 * @param undecided what has to be said before it is known whether it is asked
 * @param place where it is met, declared or promised; else where it could be
 * @param words the reason of a declaration, or a hint; empty where there is none
 */
public record RequirementResult(
        RuleSet ruleSet,
        Requirement requirement,
        Status status,
        List<String> metBy,
        List<Unseen> unseen,
        List<String> missing,
        List<Circumstance> undecided,
        Place place,
        Optional<String> words) {

    public RequirementResult {
        metBy = List.copyOf(metBy);
        unseen = List.copyOf(unseen);
        missing = List.copyOf(missing);
        undecided = List.copyOf(undecided);
    }

    /**
     * A fact that counts and that the text does not show.
     *
     * @param path its path
     * @param place where it is stated
     */
    public record Unseen(String path, Place place) {}

    /** A requirement of which no more is to be said than what became of it. */
    static RequirementResult of(RuleSet law, Requirement requirement, Status status, Place place) {
        return new RequirementResult(
                law,
                requirement,
                status,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                place,
                Optional.empty());
    }

    /** The same, by what it is met, and what of that the text does not show. */
    RequirementResult by(List<String> metBy, List<Unseen> unseen) {
        return new RequirementResult(
                ruleSet, requirement, status, metBy, unseen, missing, undecided, place, words);
    }

    /** The same, lacking something. */
    RequirementResult without(List<String> missing) {
        return new RequirementResult(
                ruleSet, requirement, status, metBy, unseen, missing, undecided, place, words);
    }

    /** The same, hanging on something. */
    RequirementResult hangingOn(List<Circumstance> undecided) {
        return new RequirementResult(
                ruleSet, requirement, status, metBy, unseen, missing, undecided, place, words);
    }

    /** The same, with a reason or a hint. */
    RequirementResult saying(Optional<String> words) {
        return new RequirementResult(
                ruleSet, requirement, status, metBy, unseen, missing, undecided, place, words);
    }

    /** Whether a requirement is met. */
    public enum Status {
        /** All that it needs is there. */
        MET,
        /** A part of what it needs is there. */
        PARTLY_MET,
        /** Nothing of it is there. */
        MISSING,
        /** A section is marked as meeting it, and is empty. */
        EMPTY,
        /** Nobody has said what decides whether it is asked. */
        UNDECIDED,
        /** Its condition does not hold. */
        NOT_ASKED,
        /** The version declares that it does not apply, with a reason. */
        DECLARED_NOT_APPLICABLE,
        /** Another kind of notice has to say it. */
        OTHER_DOCUMENT,
        /** It is not the law yet, or not any more. */
        NOT_IN_FORCE;

        /** Its word, such as {@code partly-met}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the law asks for it, as far as is known. */
        public boolean mayBeAsked() {
            return this == MET || this == UNDECIDED || isLacking();
        }

        /** Whether something has to be done about it. */
        public boolean isLacking() {
            return this == PARTLY_MET || this == MISSING || this == EMPTY;
        }
    }
}
