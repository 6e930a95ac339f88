/**
 * The files of a site as texts: what may be read, what each character is, and where everything
 * stands.
 *
 * <p>A folder is listed and read through {@code files} alone. Start at {@link
 * dev.noticeboard.source.text.SourceText}.
 */
@NullMarked
package dev.noticeboard.source.text;

import org.jspecify.annotations.NullMarked;
