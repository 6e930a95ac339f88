/**
 * Articles and timelines become pages: what a page says is decided here, how it looks in a theme.
 *
 * <p>This package ties its rooms together: which files a notice has, and which the site. Start at
 * {@link dev.noticeboard.render.SiteRenderer}; a page is a record of {@link
 * dev.noticeboard.render.theme.Page}, filled in {@code render.page}.
 */
@NullMarked
package dev.noticeboard.render;

import org.jspecify.annotations.NullMarked;
