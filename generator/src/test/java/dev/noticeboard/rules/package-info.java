/**
 * The documentation of all rules, held against the rules: every id has its page, and every example
 * does what its page says.
 *
 * <p>Start at {@link dev.noticeboard.rules.RuleExamplesTest}.
 */
@NullMarked
package dev.noticeboard.rules;

import org.jspecify.annotations.NullMarked;
