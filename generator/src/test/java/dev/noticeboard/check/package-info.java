/**
 * The checks one by one, on text that was built without a Markdown reader.
 *
 * <p>Start at {@link dev.noticeboard.check.PlainText}. What the checks find in whole sites is shown
 * by the examples of {@code docs/rules} and by the near misses.
 */
@NullMarked
package dev.noticeboard.check;

import org.jspecify.annotations.NullMarked;
