package dev.noticeboard.words;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words by which a language says small numbers and the months, in every gender and case that
 * CLDR knows them in.
 */
public final class NumberWords {

    /** Beyond it numbers are hardly ever written as words. */
    private static final int LAST = 99;

    /** The last day of a month. */
    private static final int LAST_ORDINAL = 31;

    private static final String ARABIC = "ar";

    // What counts women and what is feminine, and the cases that CLDR does not list.
    private static final Map<String, Integer> MORE_ARABIC =
            Map.ofEntries(
                    Map.entry("ثلاث", 3),
                    Map.entry("أربع", 4),
                    Map.entry("خمس", 5),
                    Map.entry("ست", 6),
                    Map.entry("سبع", 7),
                    Map.entry("ثماني", 8),
                    Map.entry("ثمان", 8),
                    Map.entry("تسع", 9),
                    Map.entry("عشر", 10),
                    Map.entry("أحد عشر", 11),
                    Map.entry("إحدى عشرة", 11),
                    Map.entry("اثني عشر", 12),
                    Map.entry("اثنتي عشرة", 12));

    // To spell a hundred numbers in every gender and case takes longer than to read a text.
    private static final Map<ULocale, NumberWords> KNOWN = new ConcurrentHashMap<>();

    private final boolean arabic;
    private final Map<String, Spoken> numbers = new HashMap<>();
    private final MonthNames months;
    private int longest = 1;

    private NumberWords(ULocale language) {
        this.arabic = language.getLanguage().equals(ARABIC);
        RuleBasedNumberFormat spelled =
                new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT);
        List<String> rules =
                List.of(spelled.getRuleSetNames()).stream()
                        .filter(name -> !name.contains("year"))
                        .toList();
        rules.stream()
                .filter(name -> name.contains("cardinal") || name.contains("numbering"))
                .forEach(name -> spell(spelled, name, LAST, false));
        if (arabic) {
            MORE_ARABIC.forEach((words, number) -> add(words, number, false));
        }
        rules.stream()
                .filter(name -> name.contains("ordinal"))
                .forEach(name -> spell(spelled, name, LAST_ORDINAL, true));
        this.months = new MonthNames(language);
    }

    /**
     * A number that words say.
     *
     * @param value the number
     * @param words how many words and hyphens say it
     * @param ordinal whether they say a place in an order, such as "second"
     */
    public record Spoken(int value, int words, boolean ordinal) {}

    /**
     * Knows the words of a language; of one that CLDR does not know, none.
     *
     * @param tag its BCP 47 tag
     */
    public static NumberWords of(String tag) {
        return KNOWN.computeIfAbsent(ULocale.forLanguageTag(tag), NumberWords::new);
    }

    /**
     * The number, a cardinal from 1 to 99 or an ordinal from 1 to 31, that words say from one of
     * them on.
     *
     * @param words the words of a text and the marks between them, in any case of letters
     * @param first which of them the number begins with
     */
    public Optional<Spoken> at(List<String> words, int first) {
        int most = Math.min(longest, words.size() - first);
        for (int count = most; count > 0; count--) {
            Spoken found = numbers.get(key(words.subList(first, first + count)));
            if (found != null) {
                return Optional.of(new Spoken(found.value, count, found.ordinal));
            }
        }
        return Optional.empty();
    }

    /**
     * The month, from 1, that goes by a name.
     *
     * @param name the name as it is written within a date: its capitals count, since in English
     *     "may" is no month
     */
    public OptionalInt month(String name) {
        return months.month(name);
    }

    private void spell(RuleBasedNumberFormat spelled, String rules, int last, boolean ordinal) {
        for (int number = 1; number <= last; number++) {
            add(spelled.format(number, rules).replace("\u00AD", ""), number, ordinal);
        }
    }

    private void add(String spelled, int number, boolean ordinal) {
        List<String> words = Arrays.asList(spelled.strip().split("\\s+|(?<=-)|(?=-)"));
        longest = Math.max(longest, words.size());
        numbers.putIfAbsent(key(words), new Spoken(number, words.size(), ordinal));
        if (words.contains("-")) {
            List<String> apart = words.stream().filter(word -> !word.equals("-")).toList();
            numbers.putIfAbsent(key(apart), new Spoken(number, apart.size(), ordinal));
        }
    }

    private String key(List<String> words) {
        String key = String.join(" ", words).toLowerCase(Locale.ROOT);
        return arabic ? arabic(key) : key;
    }

    // Hamza and vowels are often left out, and tens end in -ūn or -īn by their case.
    private static String arabic(String words) {
        return words.replaceAll("[أإآ]", "ا")
                .replaceAll("[\\u064B-\\u0652]", "")
                .replaceAll("ون(?= |$)", "ين");
    }
}
