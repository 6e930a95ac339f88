/** What a command is asked to do, as somebody wrote it, and what came of it. */
@NullMarked
package dev.noticeboard.request;

import org.jspecify.annotations.NullMarked;
