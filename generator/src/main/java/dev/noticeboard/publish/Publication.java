package dev.noticeboard.publish;

/**
 * What publishing did.
 *
 * @param changed whether visitors see another site than before
 * @param place where the site is now, in the target's own words, such as a folder
 */
public record Publication(boolean changed, String place) {

    /** One sentence for the log, without a capital or a full stop. */
    public String sentence() {
        return changed
                ? "the site is published at " + place
                : "nothing to publish: this very site is at " + place + " already";
    }
}
