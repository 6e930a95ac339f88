/**
 * {@code seals.yaml} and {@code sealed/} as they stand in files: how they are written, and how they
 * are read again.
 *
 * <p>What they prove is decided in {@code seal}. Start at {@link
 * dev.noticeboard.source.seals.SealReader}, and at {@link dev.noticeboard.source.seals.SealYaml}
 * for what is written.
 */
@NullMarked
package dev.noticeboard.source.seals;

import org.jspecify.annotations.NullMarked;
