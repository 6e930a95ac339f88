package dev.noticeboard.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a site says of the business behind it, where that decides which requirements of laws apply.
 *
 * @param settings yes or no by key, such as {@code online-only}; what is not there is not known
 * @param languages the languages in which it ordinarily deals with people; empty where not known
 * @param place where it is said, or the start of the file
 */
public record Business(Map<String, Boolean> settings, List<String> languages, Place place) {

    public Business {
        settings = Map.copyOf(settings);
        languages = List.copyOf(languages);
    }

    /** What it says of one thing, or empty where it does not. */
    public Optional<Boolean> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }
}
