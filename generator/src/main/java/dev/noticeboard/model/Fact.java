package dev.noticeboard.model;

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

    /** Nothing is said. */
    record NotStated<T>() implements Fact<T> {}

    /** A fact of which nothing is said. */
    static <T> Fact<T> notStated() {
        return new NotStated<>();
    }
}
