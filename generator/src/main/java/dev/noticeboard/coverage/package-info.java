/**
 * What the laws ask of a notice, and what meets it: requirement by requirement, each with its
 * citation. It informs and is not legal advice.
 *
 * <p>Nothing is guessed from the words of a text: a requirement is met by a fact that is stated, by
 * a section that is marked as meeting it, by a link, or by a check of Noticeboard's own.
 */
@NullMarked
package dev.noticeboard.coverage;

import org.jspecify.annotations.NullMarked;
