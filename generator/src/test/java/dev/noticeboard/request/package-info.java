/** What may be written for an option. */
@NullMarked
package dev.noticeboard.request;

import org.jspecify.annotations.NullMarked;
