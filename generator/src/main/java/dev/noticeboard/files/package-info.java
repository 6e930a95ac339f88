/**
 * The machine's files: the one class that writes them, {@link dev.noticeboard.files.FolderWriter},
 * and the one that decides what may be read, {@link dev.noticeboard.files.FolderReader}.
 *
 * <p>A checkout may hold what a stranger put there: links to anywhere, names that we use ourselves,
 * pipes and devices. So nothing is opened before it is known to be a plain file, no link is written
 * through, and none leads out of the folder that somebody named. In: a path and bytes. Out: a file,
 * or a sentence that names what is in the way.
 */
@NullMarked
package dev.noticeboard.files;

import org.jspecify.annotations.NullMarked;
