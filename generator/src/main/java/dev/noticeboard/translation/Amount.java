package dev.noticeboard.translation;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number in a text.
 *
 * @param written how it is written
 * @param values what it can mean: {@code 1.000} is one or a thousand, which only the other language
 *     tells
 */
record Amount(String written, Set<BigDecimal> values) {

    Amount {
        values = Set.copyOf(values);
    }
}
