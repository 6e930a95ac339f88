package dev.noticeboard.words;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that turn a sentence into its opposite, such as "not" and "never". They are known in
 * the languages that Noticeboard has messages in, each by a list of its own.
 */
public final class Negations {

    private static final Set<String> LISTED =
            Set.of("ar", "de", "en", "es", "fr", "hu", "ja", "pl", "ru", "zh");

    private static final Map<String, Negations> KNOWN = new ConcurrentHashMap<>();

    private final Set<String> words;
    private final List<String> beginnings;

    private Negations(Set<String> words) {
        this.words = words;
        this.beginnings = words.stream().filter(word -> word.endsWith("'")).sorted().toList();
    }

    static Negations of(ULocale language) {
        return KNOWN.computeIfAbsent(
                language.getLanguage(),
                it ->
                        new Negations(
                                LISTED.contains(it)
                                        ? WordLists.read("negations/" + it + ".txt")
                                        : Set.of()));
    }

    /**
     * Whether a word is one of them.
     *
     * @param word the word, in any case of letters, with straight apostrophes
     */
    public boolean contains(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return words.contains(small) || beginnings.stream().anyMatch(small::startsWith);
    }
}
