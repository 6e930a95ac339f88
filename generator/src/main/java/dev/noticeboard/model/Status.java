package dev.noticeboard.model;

import java.util.Locale;

/** What a version is on the day that the site is built as of. */
public enum Status {
    DRAFT,
    UPCOMING,
    IN_EFFECT,
    SUPERSEDED,
    WITHDRAWN;

    /** The word as it stands in data, such as {@code in-effect}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
