/**
 * Built pages in a real browser: what a visitor sees, hears, prints and tabs through.
 *
 * <p>A {@link dev.noticeboard.browser.PageCheck} says what is wrong with one opened page, in words;
 * {@link dev.noticeboard.browser.PageChecks} lists them all. Start at {@link
 * dev.noticeboard.browser.PageAssertionsTest}, which holds every page of a built site to them, and
 * at {@link dev.noticeboard.browser.PageChecksTest}, which shows that each of them finds something.
 */
@NullMarked
package dev.noticeboard.browser;

import org.jspecify.annotations.NullMarked;
