/**
 * What HTML and Markdown have in common while a text is read: where it stands, which words it has,
 * and what headings, directives and bare addresses are in both.
 *
 * <p>Start at {@link dev.noticeboard.source.kernel.MarkdownSource}; {@link
 * dev.noticeboard.source.kernel.TextPieces} makes text of it, and {@link
 * dev.noticeboard.source.kernel.Part} is what both readers return.
 */
@NullMarked
package dev.noticeboard.source.kernel;

import org.jspecify.annotations.NullMarked;
