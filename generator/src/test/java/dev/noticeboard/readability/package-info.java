/** How hard texts are to read, counted by hand first. */
@NullMarked
package dev.noticeboard.readability;

import org.jspecify.annotations.NullMarked;
