/**
 * Two articles as one text, with what was taken out, put in and moved marked in it.
 *
 * <p>Sections are matched first, then the blocks in them, then the words in those. Start at {@link
 * dev.noticeboard.redline.Redline}, whose {@code older} and {@code newer} give both texts back,
 * exactly: that is the law of this package.
 */
@NullMarked
package dev.noticeboard.redline;

import org.jspecify.annotations.NullMarked;
