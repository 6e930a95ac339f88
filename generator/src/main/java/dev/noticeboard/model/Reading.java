package dev.noticeboard.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What could be read, and all that was wrong with it.
 *
 * @param value what could be read; complete only when no finding is an error
 * @param findings what was wrong, in no particular order
 * @param <T> what was read
 */
public record Reading<T>(T value, List<Finding> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }

    /** A value with nothing wrong. */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, List.of());
    }

    /** The same value with more findings. */
    public Reading<T> and(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Reading<>(value, all);
    }
}
