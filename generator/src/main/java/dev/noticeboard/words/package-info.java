/**
 * Where words and sentences begin and end, by the rules of Unicode (UAX #29) and the dictionaries
 * of ICU, which come with it and not with the Java runtime: so that the same text has the same
 * words everywhere.
 *
 * <p>Start at {@link dev.noticeboard.words.WordBoundaries}.
 */
@NullMarked
package dev.noticeboard.words;

import org.jspecify.annotations.NullMarked;
