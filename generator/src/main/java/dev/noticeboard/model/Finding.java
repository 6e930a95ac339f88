package dev.noticeboard.model;

import java.util.Comparator;

/**
 * One problem at one place, in words that a legal editor understands.
 *
 * <p>Findings have one total order, by place and then by rule, so that a report never shuffles.
 *
 * @param severity how bad it is
 * @param rule the rule's id, in kebab case
 * @param place where it stands
 * @param message what is wrong, as part of one sentence: no capital, no full stop
 * @param mend how to mend it, the other part of that sentence
 */
public record Finding(Severity severity, String rule, Place place, String message, String mend)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::place)
                    .thenComparing(Finding::severity)
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::message)
                    .thenComparing(Finding::mend);

    /** A finding with the severity that belongs to its rule. */
    public static Finding of(Rule rule, Place place, String message, String mend) {
        return new Finding(rule.severity(), rule.id(), place, message, mend);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: severity[rule]: what is wrong; how to mend it}. */
    @Override
    public String toString() {
        return place + ": " + severity.word() + "[" + rule + "]: " + message + "; " + mend;
    }
}
