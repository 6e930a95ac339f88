package dev.noticeboard.render.notice;

import dev.noticeboard.model.Version;
import dev.noticeboard.redline.Counts;
import dev.noticeboard.redline.Redline;

/**
 * Two versions of a notice in one language, compared.
 *
 * @param older the version that was there before
 * @param newer the other one
 * @param redline both as one text
 * @param counts how much was changed
 */
public record Comparison(Version older, Version newer, Redline redline, Counts counts) {}
