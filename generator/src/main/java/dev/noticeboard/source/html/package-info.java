/**
 * The HTML that stands in Markdown: what of it a notice may hold, and what the rest becomes.
 *
 * <p>It is read as browsers read it. Start at {@link dev.noticeboard.source.html.HtmlBlockReader}
 * for HTML on lines of its own, and at {@link dev.noticeboard.source.html.InlineTags} for tags in
 * running text.
 */
@NullMarked
package dev.noticeboard.source.html;

import org.jspecify.annotations.NullMarked;
