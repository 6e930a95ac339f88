/**
 * The sources of a site become records: files are read, YAML keeps its places, Markdown becomes a
 * tree of sections.
 *
 * <p>Reading returns what could be read and all that was wrong; it throws only for what the machine
 * does. Nothing of SnakeYAML, flexmark, jsoup or libphonenumber leaves this package. Start at
 * {@link dev.noticeboard.source.text.SourceText}.
 */
@NullMarked
package dev.noticeboard.source;

import org.jspecify.annotations.NullMarked;
