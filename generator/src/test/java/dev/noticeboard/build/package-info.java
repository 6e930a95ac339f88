/** That a site comes out the same, however it is built. */
@NullMarked
package dev.noticeboard.build;

import org.jspecify.annotations.NullMarked;
