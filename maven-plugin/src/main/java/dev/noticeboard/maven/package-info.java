/**
 * The goals of Noticeboard's Maven plugin: parameters become settings, outcomes become log lines
 * and failures.
 *
 * <p>Nothing is decided here that the façade decides; the clock is read here. Start at {@link
 * dev.noticeboard.maven.SiteMojo}.
 */
@NullMarked
package dev.noticeboard.maven;

import org.jspecify.annotations.NullMarked;
