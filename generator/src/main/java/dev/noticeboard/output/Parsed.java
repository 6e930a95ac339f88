package dev.noticeboard.output;

import dev.noticeboard.files.RefusedException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a text was read as, or one sentence that says why it could not be.
 *
 * @param <T> what was to be read
 */
public sealed interface Parsed<T> {

    /**
     * It could be read.
     *
     * @param value what it says
     * @param <T> what was to be read
     */
    record Good<T>(T value) implements Parsed<T> {}

    /**
     * It could not be read.
     *
     * @param problem why not, as part of a sentence: no capital, no full stop
     * @param <T> what was to be read
     */
    record Bad<T>(String problem) implements Parsed<T> {}

    /** What it says, or empty where it could not be read. */
    default Optional<T> toOptional() {
        return this instanceof Good<T> good ? Optional.of(good.value()) : Optional.empty();
    }

    /**
     * What it says.
     *
     * @param sentence what to say where it could not be read, made of the problem
     * @throws RefusedException where it could not be read
     */
    default T orRefuse(Function<String, String> sentence) throws RefusedException {
        if (this instanceof Bad<T> bad) {
            throw new RefusedException(sentence.apply(bad.problem()));
        }
        return toOptional().orElseThrow();
    }
}
