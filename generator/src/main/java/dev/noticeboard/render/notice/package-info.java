/**
 * What pages, data files and announcements of a notice are all made from: the notice in one
 * language, which of its versions comes before which, where each can be read, and how that is put
 * in words.
 *
 * <p>Start at {@link dev.noticeboard.render.notice.LocalizedNotice} for the versions, and at {@link
 * dev.noticeboard.render.notice.Phrases} for the words.
 */
@NullMarked
package dev.noticeboard.render.notice;

import org.jspecify.annotations.NullMarked;
