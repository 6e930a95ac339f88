/**
 * What a site says to programs: JSON, feeds, the sitemap, {@code robots.txt} and the well-known
 * files.
 *
 * <p>Start at {@link dev.noticeboard.render.data.DataFiles}.
 */
@NullMarked
package dev.noticeboard.render.data;

import org.jspecify.annotations.NullMarked;
