package dev.noticeboard.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, and then kept, for any number of threads. */
final class Once<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    /**
     * Says how it is made.
     *
     * @param maker gives the same each time
     */
    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
