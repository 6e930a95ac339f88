package dev.noticeboard.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The anchors that pages keep for themselves, so that no text of a notice may take them.
 *
 * <p>A theme or a page that needs an id of its own takes one from here, or one that begins with
 * {@code nb-}.
 */
public final class ReservedAnchors {

    private static final Set<String> IDS =
            Set.of(
                    "main",
                    "contents",
                    "toc-h",
                    "glance",
                    "versions",
                    "title",
                    "banner",
                    "languages",
                    "breadcrumb");

    // Apparatus, footnotes and the references to them, defined words, and the numbered changes of a
    // redline.
    private static final Pattern FORMS = Pattern.compile("(?:nb-|fn-|fnref-|term-).*|c[0-9]+");

    private ReservedAnchors() {}

    /** Whether a page keeps that anchor for itself. */
    public static boolean contains(String anchor) {
        return IDS.contains(anchor) || FORMS.matcher(anchor).matches();
    }
}
