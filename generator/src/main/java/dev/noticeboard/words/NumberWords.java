package dev.noticeboard.words;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The words by which a language says small numbers and the months, in every gender and case that
 * CLDR knows them in.
 */
public final class NumberWords {

    /** Up to here numbers are usually written as words. */
    private static final int LAST = 12;

    private final Map<String, Integer> cardinals = new HashMap<>();
    private final MonthNames months;

    private NumberWords(ULocale language) {
        RuleBasedNumberFormat spelled =
                new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT);
        List.of(spelled.getRuleSetNames()).stream()
                .filter(rules -> rules.contains("cardinal") || rules.contains("numbering"))
                .filter(rules -> !rules.contains("year") && !rules.contains("ordinal"))
                .forEach(rules -> spell(spelled, rules));
        this.months = new MonthNames(language);
    }

    /**
     * Knows the words of a language; of one that CLDR does not know, none.
     *
     * @param tag its BCP 47 tag
     */
    public static NumberWords of(String tag) {
        return new NumberWords(ULocale.forLanguageTag(tag));
    }

    /**
     * The number from 1 to 12 that a word says.
     *
     * @param word the word, in any case of letters
     */
    public OptionalInt cardinal(String word) {
        Integer number = cardinals.get(word.toLowerCase(Locale.ROOT));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
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

    private void spell(RuleBasedNumberFormat spelled, String rules) {
        for (int number = 1; number <= LAST; number++) {
            cardinals.putIfAbsent(
                    spelled.format(number, rules).replace("\u00AD", "").toLowerCase(Locale.ROOT),
                    number);
        }
    }
}
