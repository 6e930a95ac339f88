/**
 * How hard a text is to read, in figures that have a name and a source.
 *
 * <p>Figures are pure functions of an article: the same text has the same figures everywhere, so
 * that they can be shown before and after. Start at {@link
 * dev.noticeboard.readability.Readability}.
 */
@NullMarked
package dev.noticeboard.readability;

import org.jspecify.annotations.NullMarked;
