package dev.noticeboard.translation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How unlike two pieces of text in two languages are, by what does not depend on the language.
 *
 * @param growth how many characters the second text has for one of the first
 * @param leftAnchors the anchors that somebody typed in the first text
 * @param rightAnchors those of the second
 */
record Likeness(double growth, Set<String> leftAnchors, Set<String> rightAnchors) {

    /** Never paired: more than both cost alone. */
    private static final double NEVER = 9;

    private static final double OTHER_KIND = 1.2;
    private static final double OTHER_ANCHOR = 0.8;
    private static final double OTHER_LEVEL = 0.5;
    private static final double LENGTH = 0.6;
    private static final double NUMBERS = 0.7;

    /** A text of few characters does not tell how the languages' lengths compare. */
    private static final double FEW = 400;

    /** Below this many characters lengths say little. */
    private static final int SHORT = 20;

    static Likeness of(Outline left, Outline right) {
        return new Likeness(
                (right.length() + FEW) / (left.length() + FEW), anchors(left), anchors(right));
    }

    private static Set<String> anchors(Outline outline) {
        return outline.sections().stream()
                .flatMap(section -> section.anchor().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    Pairing.Measure<SectionText> ofSections() {
        return new Pairing.Measure<>(this::sections, (first, second, across) -> Optional.empty());
    }

    Pairing.Measure<Unit> ofUnits() {
        return new Pairing.Measure<>(this::units, Unit::joined);
    }

    private double sections(SectionText left, SectionText right) {
        if (left.anchor().isPresent() && left.anchor().equals(right.anchor())) {
            return 0;
        }
        boolean elsewhere =
                left.anchor().filter(rightAnchors::contains).isPresent()
                        || right.anchor().filter(leftAnchors::contains).isPresent()
                        || (left.level() == 0) != (right.level() == 0);
        if (elsewhere) {
            return NEVER;
        }
        boolean others = left.anchor().isPresent() && right.anchor().isPresent();
        return (others ? OTHER_ANCHOR : 0)
                + (left.level() == right.level() ? 0 : OTHER_LEVEL)
                + lengths(left.length(), right.length())
                + numbers(left.amounts(), right.amounts());
    }

    private double units(Unit left, Unit right) {
        if (left.kind() == Unit.Kind.DIRECTIVE || right.kind() == Unit.Kind.DIRECTIVE) {
            return left.kind() == right.kind() && left.words().equals(right.words()) ? 0 : NEVER;
        }
        return (left.kind() == right.kind() ? 0 : OTHER_KIND)
                + lengths(left.length(), right.length())
                + numbers(left.allAmounts(), right.allAmounts());
    }

    private double lengths(int left, int right) {
        double ratio = (right + SHORT) / (left * growth + SHORT);
        return LENGTH * Math.min(1, Math.abs(Math.log(ratio)));
    }

    private static double numbers(List<Amount> left, List<Amount> right) {
        return sameNumbers(
                left.stream().filter(amount -> !amount.optional()).toList(),
                right.stream().filter(amount -> !amount.optional()).toList());
    }

    private static double sameNumbers(List<Amount> left, List<Amount> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty() ? 0 : NUMBERS / 2;
        }
        Set<Object> values = new HashSet<>();
        left.forEach(amount -> values.addAll(amount.values()));
        long common =
                right.stream().filter(a -> a.values().stream().anyMatch(values::contains)).count();
        return NUMBERS * (1 - (double) common / Math.max(left.size(), right.size()));
    }
}
