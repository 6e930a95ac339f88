/** Programs that measure how fast it is; {@code BENCHMARKS.md} holds what they printed. */
@NullMarked
package dev.noticeboard.benchmarks;

import org.jspecify.annotations.NullMarked;
