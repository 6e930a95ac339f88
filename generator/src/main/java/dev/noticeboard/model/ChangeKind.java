package dev.noticeboard.model;

import java.util.Locale;

/** What a version does to the one before it. */
public enum ChangeKind {
    /** There is none before it. */
    INITIAL,
    /** It changes what the organization does, or what a visitor may expect. */
    MATERIAL,
    /** It changes words alone. */
    EDITORIAL;

    /** The word as it stands in front matter. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
