package dev.noticeboard.translation;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number in a text.
 *
 * @param written how it is written
 * @param values what it can mean: {@code 1.000} is one or a thousand, which only the other language
 *     tells
 * @param optional whether the other language may leave it unsaid: it numbers an item, or says a
 *     place in an order as a word, as "first" does
 */
record Amount(String written, Set<BigDecimal> values, boolean optional) {

    Amount {
        values = Set.copyOf(values);
    }

    /** A number of the text itself. */
    Amount(String written, Set<BigDecimal> values) {
        this(written, values, false);
    }

    /** The same number, which the other language may leave unsaid. */
    Amount asOptional() {
        return new Amount(written, values, true);
    }
}
