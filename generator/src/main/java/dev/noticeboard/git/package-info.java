/**
 * The Git repository that holds the sources: what they were at a commit.
 *
 * <p>Nothing is written to the repository, and what is missing in it is said, never guessed. Start
 * at {@link dev.noticeboard.git.GitRepository}.
 */
@NullMarked
package dev.noticeboard.git;

import org.jspecify.annotations.NullMarked;
