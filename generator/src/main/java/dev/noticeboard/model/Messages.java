package dev.noticeboard.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;

/**
 * Noticeboard's own words in one language, dates included: the JDK's differ between its releases.
 *
 * @param language the BCP 47 tag of the language in which the words are written
 * @param words the words by their keys; {@code {name}} in them is a place to fill
 */
public record Messages(String language, Map<String, String> words) {

    public Messages {
        words = Map.copyOf(words);
    }

    /** The words of a key. */
    public String get(String key) {
        String found = words.get(key);
        if (found == null) {
            throw new MissingResourceException(
                    "no words for '" + key + "' in " + language, "messages", key);
        }
        return found;
    }

    /**
     * The words of a key, with its places filled; the arguments are names and what to put there.
     */
    public String get(String key, Map<String, String> places) {
        return fill(get(key), places);
    }

    /** A date in long form, by the CLDR's pattern for the language. */
    public String date(LocalDate date) {
        Map<String, String> places = new TreeMap<>();
        places.put("year", Integer.toString(date.getYear()));
        places.put("month", get("date.month." + date.getMonthValue()));
        places.put("day", Integer.toString(date.getDayOfMonth()));
        return fill(get("date.long"), places);
    }

    private static String fill(String pattern, Map<String, String> places) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (from < pattern.length()) {
            int open = pattern.indexOf('{', from);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = pattern.substring(open + 1, close);
            String value = places.get(name);
            if (value == null) {
                throw new IllegalArgumentException(
                        "nothing to put at {" + name + "} in: " + pattern);
            }
            filled.append(pattern, from, open).append(value);
            from = close + 1;
        }
        return filled.append(pattern.substring(from)).toString();
    }
}
