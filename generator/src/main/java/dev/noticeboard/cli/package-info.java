/**
 * The command line: options become settings, outcomes become text and an exit status.
 *
 * <p>It decides nothing that the façade can decide; the clock and the terminal are read here, and
 * nothing of picocli leaves. Start at {@link dev.noticeboard.cli.Main}.
 */
@NullMarked
package dev.noticeboard.cli;

import org.jspecify.annotations.NullMarked;
