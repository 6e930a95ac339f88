package dev.noticeboard.model;

import java.util.Locale;
import java.util.Map;

/** What is sealed of a version in each language, in a file of its own. */
public enum SealedPart {
    /** The text that visitors read. */
    ARTICLE,
    /** What they are told of it: its title, its label, when it was posted, what it changes. */
    TOLD;

    /** The word with which the names of its files begin. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The digests of its files that an entry states, by language. */
    public Map<String, String> digests(SealEntry entry) {
        return this == ARTICLE ? entry.articles() : entry.told();
    }
}
