package dev.noticeboard.article;

import dev.noticeboard.model.Body;

/**
 * A version's own text in one language, with everything in it that the version takes from
 * elsewhere.
 *
 * @param notice the notice's slug
 * @param version the version's date as ISO 8601, or {@code draft}
 * @param language the BCP 47 tag of its language
 * @param title what the version is called in that language
 * @param body its text, in which no directive, value, image or unresolved reference is left
 */
public record Article(String notice, String version, String language, String title, Body body) {

    /** The same article under another title. */
    public Article withTitle(String other) {
        return new Article(notice, version, language, other, body);
    }
}
