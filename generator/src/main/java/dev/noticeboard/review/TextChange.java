package dev.noticeboard.review;

import dev.noticeboard.article.Article;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.redline.Redline;
import java.util.Optional;

/**
 * A text that a proposal adds, changes or takes out: one version of a notice in one language.
 *
 * @param notice the notice's slug
 * @param version the version's date as ISO 8601, or {@code draft}
 * @param language the BCP 47 tag of its language
 * @param what what becomes of it
 * @param comparison what it is compared with, where there is something
 */
public record TextChange(
        String notice,
        String version,
        String language,
        What what,
        Optional<Comparison> comparison) {

    /** What becomes of a text. */
    public enum What {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** Which text another one is compared with. */
    public enum With {
        /** The same version, without the proposal. */
        ITSELF,
        /** The version that goes away where this one comes, without the proposal. */
        REPLACED,
        /** The version that applies before it, or for a draft the one in effect. */
        BEFORE
    }

    /**
     * A text compared with an older one.
     *
     * @param older the older text
     * @param newer the text itself
     * @param with which one the older is
     * @param redline both as one text
     */
    public record Comparison(Article older, Article newer, With with, Redline redline) {}

    /**
     * The redline that no other page of the proposed site shows: for a version with a date, what it
     * changes of the one before stands on its own page anyway.
     */
    public Optional<Comparison> ownComparison() {
        return comparison.filter(
                compared -> compared.with() != With.BEFORE || version.equals(VersionName.DRAFT));
    }
}
