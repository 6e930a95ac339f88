/**
 * Rule sets: what a law asks of a notice, when it asks it, and which facts meet it, as data.
 *
 * <p>Noticeboard's own are read with those of a site. Start at {@link
 * dev.noticeboard.source.law.RuleSets}.
 */
@NullMarked
package dev.noticeboard.source.law;

import org.jspecify.annotations.NullMarked;
