/**
 * What a proposal changes of a site: its texts, the facts beside them, what is wrong, and what goes
 * live when.
 *
 * <p>Pure functions over two sites, the one that the proposal starts from and the proposed one.
 * Start at {@link dev.noticeboard.review.Review}.
 */
@NullMarked
package dev.noticeboard.review;

import org.jspecify.annotations.NullMarked;
