/**
 * Seals and corrections: what is on record of a version, held against what it reads as now.
 *
 * <p>Nothing is read or written here: these are functions over articles and over what was read of
 * {@code seals.yaml} and {@code sealed/} in {@code source.seals}. What is hashed, and what that
 * proves, stands in {@code docs/seals.md}. Start at {@link dev.noticeboard.seal.SealCheck}.
 */
@NullMarked
package dev.noticeboard.seal;

import org.jspecify.annotations.NullMarked;
