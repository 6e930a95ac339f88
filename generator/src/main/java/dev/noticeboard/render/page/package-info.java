/**
 * The pages: what each of them says, as the records of the theme contract.
 *
 * <p>Start at {@link dev.noticeboard.render.page.NoticePages} for the text of a version; {@link
 * dev.noticeboard.render.page.Frames} is what stands round the content of all pages.
 */
@NullMarked
package dev.noticeboard.render.page;

import org.jspecify.annotations.NullMarked;
