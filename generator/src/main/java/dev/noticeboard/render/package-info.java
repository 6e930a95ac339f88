/**
 * Articles and timelines become pages: what a page says is decided here, how it looks in a theme.
 *
 * <p>A page is a record that holds only text, lists, other records and {@link
 * dev.noticeboard.output.Markup}; these records are the theme contract. Start at {@link
 * dev.noticeboard.render.Page}.
 */
@NullMarked
package dev.noticeboard.render;

import org.jspecify.annotations.NullMarked;
