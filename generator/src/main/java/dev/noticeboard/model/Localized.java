package dev.noticeboard.model;

import java.util.Map;

/**
 * A short text of the sources that may read differently in each language.
 *
 * @param byLanguage the text for each BCP 47 tag; the key {@code ""} holds the one for all others
 * @param place where it stands
 */
public record Localized(Map<String, String> byLanguage, Place place) {

    public Localized {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey("")) {
            throw new IllegalArgumentException(
                    "a localized text needs one for all other languages");
        }
    }

    /** A text that is the same in every language. */
    public static Localized of(String text, Place place) {
        return new Localized(Map.of("", text), place);
    }

    /** The text for a language, or else the one for all others. */
    public String in(String language) {
        String own = byLanguage.get(language);
        return own != null ? own : byLanguage.getOrDefault("", "");
    }
}
