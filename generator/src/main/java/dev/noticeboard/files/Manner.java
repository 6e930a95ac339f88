package dev.noticeboard.files;

/** How files are written, beside that each of them is whole, old or new, whatever happens. */
public enum Manner {
    /** What can be made again. */
    MADE,
    /**
     * What cannot: it is on the disk before it gets its name, so that a power cut leaves it whole.
     */
    KEPT,
    /** The same, and readable for a web server that is another user. */
    SERVED;

    boolean isOnDisk() {
        return this != MADE;
    }
}
