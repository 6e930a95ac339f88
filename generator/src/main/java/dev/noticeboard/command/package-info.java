/** What each command does, one class a command, and what those have in common that write. */
@NullMarked
package dev.noticeboard.command;

import org.jspecify.annotations.NullMarked;
