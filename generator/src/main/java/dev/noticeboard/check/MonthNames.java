package dev.noticeboard.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the months are called within dates.
 *
 * @param names for each month, from January, its names in lower case, abbreviations included
 */
record MonthNames(List<List<String>> names) {

    MonthNames {
        names = List.copyOf(names);
    }

    /**
     * Reads them.
     *
     * @param line the months apart by spaces, a month's names apart by {@code |}
     */
    static MonthNames parse(String line) {
        List<List<String>> names = new ArrayList<>();
        for (String month : line.split(" +", -1)) {
            names.add(List.of(month.split("\\|", -1)));
        }
        return new MonthNames(names);
    }

    /** The number of the month, from 1, that goes by a name. */
    OptionalInt number(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).contains(wanted)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** A regular expression for any of the names, as one group. */
    String pattern() {
        return names.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(", ")(?!\\p{L})"));
    }
}
