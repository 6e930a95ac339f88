package dev.noticeboard.words;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The names of the months in a language, in every case and length that CLDR knows them in. */
final class MonthNames {

    private final Map<String, Integer> months = new HashMap<>();

    /**
     * Knows the months of a language; of one that CLDR does not know, none.
     *
     * @param language the language
     */
    MonthNames(ULocale language) {
        DateFormatSymbols symbols = new DateFormatSymbols(language);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            name(symbols.getMonths(context, DateFormatSymbols.WIDE));
            name(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED));
        }
    }

    /**
     * The month, from 1, that goes by a name.
     *
     * @param name the name as it is written within a date: its capitals count, since in English
     *     "may" is no month
     */
    OptionalInt month(String name) {
        Integer month = months.get(name);
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    // A name that begins with a digit ("5月") is found by its digit.
    private void name(String[] names) {
        for (int month = 0; month < names.length; month++) {
            String name = names[month].replaceAll("\\.$", "");
            if (!name.isEmpty() && !Character.isDigit(name.codePointAt(0))) {
                months.putIfAbsent(name, month + 1);
                months.putIfAbsent(name.toUpperCase(Locale.ROOT), month + 1);
            }
        }
    }
}
