/** How a site is built: which work is done for each notice, and on how many threads. */
@NullMarked
package dev.noticeboard.build;

import org.jspecify.annotations.NullMarked;
