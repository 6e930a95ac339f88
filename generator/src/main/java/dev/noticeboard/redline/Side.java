package dev.noticeboard.redline;

/** One of the two texts that are compared. */
enum Side {
    OLDER,
    NEWER;

    /** Whether something with that mark stands in this text. */
    boolean has(Mark mark) {
        return mark == Mark.KEPT || (mark == Mark.REMOVED) == (this == OLDER);
    }
}
