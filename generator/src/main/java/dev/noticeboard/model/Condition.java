package dev.noticeboard.model;

import java.util.List;

/** When a requirement is asked: a condition over what a notice discloses. */
public sealed interface Condition {

    /** For every notice. */
    record Always() implements Condition {}

    /** When something is so. */
    record When(Circumstance circumstance) implements Condition {}

    /** When all of these hold. */
    record AllOf(List<Condition> conditions) implements Condition {
        public AllOf {
            conditions = List.copyOf(conditions);
        }
    }

    /** When one of these holds. */
    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }
    }

    /** When this does not hold. */
    record Not(Condition condition) implements Condition {}
}
