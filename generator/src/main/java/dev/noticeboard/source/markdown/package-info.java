/**
 * Markdown becomes a tree of sections, with all that is wrong with it.
 *
 * <p>No node of flexmark leaves this package. Start at {@link
 * dev.noticeboard.source.markdown.MarkdownReader}.
 */
@NullMarked
package dev.noticeboard.source.markdown;

import org.jspecify.annotations.NullMarked;
