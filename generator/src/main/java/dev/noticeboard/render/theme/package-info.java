/**
 * The theme contract: what a template sees of each kind of page, and how templates are run.
 *
 * <p>A page is a record that holds only text, lists, other records and {@link
 * dev.noticeboard.output.Markup}. Start at {@link dev.noticeboard.render.theme.Page}.
 */
@NullMarked
package dev.noticeboard.render.theme;

import org.jspecify.annotations.NullMarked;
