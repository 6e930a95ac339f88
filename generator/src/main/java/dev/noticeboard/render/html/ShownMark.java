package dev.noticeboard.render.html;

import java.util.Locale;

/** A kind of mark that a redline shows, in the order in which its key explains them. */
public enum ShownMark {
    /** Words that were put in. */
    INSERTED,
    /** Words that were taken out. */
    DELETED,
    /** Words where they stood before they moved. */
    MOVED_AWAY,
    /** Words where they stand since they moved. */
    MOVED_HERE,
    /** Words among those that moved that the other place has not got. */
    REWORDED,
    /** Words that lead elsewhere, or look different. */
    FORMATTING,
    /** Quotation marks and the like in another form, spaces and line breaks. */
    QUIET,
    /** A place where text was joined or divided. */
    SEAM;

    /** Its name in a template. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
