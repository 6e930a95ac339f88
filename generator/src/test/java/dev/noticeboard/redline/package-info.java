/**
 * What a redline promises, held against generated articles, real notices and pairs judged by hand.
 */
@NullMarked
package dev.noticeboard.redline;

import org.jspecify.annotations.NullMarked;
