/**
 * The façade: one call for each command, which runs the stations one after the other and gathers
 * their findings.
 *
 * <p>The command line and the Maven plugin decide nothing that is not decided here. Start at {@link
 * dev.noticeboard.Noticeboard}.
 */
@NullMarked
package dev.noticeboard;

import org.jspecify.annotations.NullMarked;
