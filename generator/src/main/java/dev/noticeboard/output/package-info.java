/**
 * The site as files: their addresses, the manifest that lists them, and a folder that is written
 * only where something changed.
 *
 * <p>Nothing here knows what a notice is. Start at {@link dev.noticeboard.output.SiteFile}.
 */
@NullMarked
package dev.noticeboard.output;

import org.jspecify.annotations.NullMarked;
