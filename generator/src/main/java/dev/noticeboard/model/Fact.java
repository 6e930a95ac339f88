package dev.noticeboard.model;

import java.util.Optional;

/**
 * A fact that may be stated, stated as none, or not stated at all: unknown is not no.
 *
 * @param <T> what is stated
 */
public sealed interface Fact<T> {

    /** The fact is stated. */
    record Stated<T>(T value, Place place) implements Fact<T> {}

    /** It is stated that there is none. */
    record None<T>(Place place) implements Fact<T> {}

    /**
     * Nothing is said.
     *
     * @param open what the organization has still to say, where the sources name it
     */
    record NotStated<T>(Optional<Question> open) implements Fact<T> {}

    /** What the organization has still to say, written {@code {open: …}}. */
    record Question(String words, Place place) {}

    /** A fact of which nothing is said. */
    static <T> Fact<T> notStated() {
        return new NotStated<>(Optional.empty());
    }

    /** What is stated; empty where that is none, or nothing. */
    default Optional<T> stated() {
        return this instanceof Stated<T> fact ? Optional.of(fact.value()) : Optional.empty();
    }

    /** Whether it is stated that there is none. */
    default boolean isNone() {
        return this instanceof None<T>;
    }

    /** Whether anything is said, be it that there is none. */
    default boolean isSaid() {
        return !(this instanceof NotStated<T>);
    }

    /** Where it is said; empty where it is not. */
    default Optional<Place> saidAt() {
        if (this instanceof Stated<T> fact) {
            return Optional.of(fact.place());
        }
        return this instanceof None<T> none ? Optional.of(none.place()) : Optional.empty();
    }

    /** What the organization has still to say, where the sources name it. */
    default Optional<Question> open() {
        return this instanceof NotStated<T> fact ? fact.open() : Optional.empty();
    }
}
