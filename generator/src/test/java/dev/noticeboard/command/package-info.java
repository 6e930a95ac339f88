/** What commands do before and after they write. */
@NullMarked
package dev.noticeboard.command;

import org.jspecify.annotations.NullMarked;
