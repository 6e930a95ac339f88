/**
 * The site as files: their addresses, the manifest that lists them, and a folder that is written
 * only where something changed.
 *
 * <p>Nothing here knows what a notice is. Start at {@link dev.noticeboard.output.SiteFile}. JSON
 * and HTML are written here, for the site and for what is printed alike.
 */
@NullMarked
package dev.noticeboard.output;

import org.jspecify.annotations.NullMarked;
