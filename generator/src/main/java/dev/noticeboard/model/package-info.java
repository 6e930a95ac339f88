/**
 * The words of the product as immutable records: a site, its notices and versions, the tree of a
 * text, and the findings about it.
 *
 * <p>Nothing here reads, writes or decides. Start at {@link dev.noticeboard.model.Site} for the
 * sources and at {@link dev.noticeboard.model.Section} for a text.
 */
@NullMarked
package dev.noticeboard.model;

import org.jspecify.annotations.NullMarked;
