/**
 * How a site is built, from its sources to pages that have been looked at: what is done for each
 * notice, on how many threads, and how much what was found weighs.
 */
@NullMarked
package dev.noticeboard.build;

import org.jspecify.annotations.NullMarked;
