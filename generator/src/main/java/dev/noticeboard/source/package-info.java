/**
 * The sources of a site become records: its settings, its notices, and the versions of each.
 *
 * <p>Reading returns what could be read and all that was wrong; it throws only for what the machine
 * does. The packages in this one each read one thing: files and their characters ({@code text}),
 * YAML ({@code yaml}), Markdown and the HTML in it ({@code markdown}, {@code html} and what both
 * share, {@code kernel}), disclosures ({@code facts}), rule sets ({@code law}) and what is on
 * record ({@code seals}). Nothing of SnakeYAML, flexmark, jsoup or libphonenumber leaves them.
 * Start at {@link dev.noticeboard.source.SiteReader}.
 */
@NullMarked
package dev.noticeboard.source;

import org.jspecify.annotations.NullMarked;
