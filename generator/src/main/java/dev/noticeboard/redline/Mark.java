package dev.noticeboard.redline;

/** In which of two texts something stands. */
public enum Mark {
    /** In both. */
    KEPT,
    /** In the older one alone. */
    REMOVED,
    /** In the newer one alone. */
    ADDED
}
