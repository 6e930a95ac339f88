/**
 * What is mailed to people about a version: the same in HTML, Markdown and plain text.
 *
 * <p>Start at {@link dev.noticeboard.render.announce.Announcements}.
 */
@NullMarked
package dev.noticeboard.render.announce;

import org.jspecify.annotations.NullMarked;
