/**
 * What is wrong with a notice's text or dates, said before anything is rendered.
 *
 * <p>A {@link dev.noticeboard.check.Check} is a pure function from a version's article to findings,
 * a {@link dev.noticeboard.check.DateCheck} one from a notice and a day: it opens no file, reads no
 * clock, and never throws for what an editor wrote. Start at {@link dev.noticeboard.check.Checks},
 * which runs them all.
 */
@NullMarked
package dev.noticeboard.check;

import org.jspecify.annotations.NullMarked;
