package dev.noticeboard.coverage;

import dev.noticeboard.model.Place;
import java.util.List;

/**
 * What is there of a proof.
 *
 * @param state whether it is there
 * @param place where, or where it would be
 * @param lacking what it lacks, such as the categories that say nothing
 */
record Shown(State state, Place place, List<String> lacking) {

    /** Whether a proof is there. */
    enum State {
        STATED,
        NONE,
        /** It is stated for other jurisdictions, and not for the law's own. */
        ELSEWHERE,
        /** Nobody has said what it would be checked against. */
        UNKNOWN,
        ABSENT
    }

    static Shown stated(Place place) {
        return new Shown(State.STATED, place, List.of());
    }

    static Shown none(Place place) {
        return new Shown(State.NONE, place, List.of());
    }

    static Shown absent(Place place) {
        return new Shown(State.ABSENT, place, List.of());
    }

    /** Nobody has said what it would be checked against. */
    static Shown unknown(Place place, String what) {
        return new Shown(State.UNKNOWN, place, List.of(what));
    }

    /** Whether it meets a requirement. */
    boolean meets(boolean noneMeets) {
        return state == State.STATED || (state == State.NONE && noneMeets);
    }
}
