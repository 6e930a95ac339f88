package dev.noticeboard.publish;

/**
 * What publishing did.
 *
 * @param changed whether visitors see another site than before
 * @param place where the site is now, in the target's own words, such as a folder
 * @param old what may be said of the sites that were there before; empty where that is nothing
 */
public record Publication(boolean changed, String place, String old) {

    /** One sentence for the log, without a capital or a full stop. */
    public String sentence() {
        String published =
                changed
                        ? "the site is published at " + place
                        : "nothing to publish: this very site is at " + place + " already";
        return old.isEmpty() ? published : published + "; " + old;
    }
}
