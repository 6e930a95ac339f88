/**
 * {@code disclosures.yaml}: what a business does with personal information, as facts that stand at
 * their places and do not contradict each other.
 *
 * <p>Start at {@link dev.noticeboard.source.facts.DisclosuresReader}.
 */
@NullMarked
package dev.noticeboard.source.facts;

import org.jspecify.annotations.NullMarked;
