/**
 * What every built page must satisfy before anybody publishes it: its outline, its links, and that
 * it runs and loads nothing.
 *
 * <p>It judges the finished files and knows nothing of how they were made, so a theme of somebody's
 * own is held to the same. An inspection is a {@link dev.noticeboard.inspect.PageInspection}, one
 * class with one concern. Start at {@link dev.noticeboard.inspect.Inspection}, which runs them all.
 */
@NullMarked
package dev.noticeboard.inspect;

import org.jspecify.annotations.NullMarked;
