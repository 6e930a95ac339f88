/** Where words begin and end, judged by hand. */
@NullMarked
package dev.noticeboard.words;

import org.jspecify.annotations.NullMarked;
