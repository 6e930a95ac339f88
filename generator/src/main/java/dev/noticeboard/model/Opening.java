package dev.noticeboard.model;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times at which somebody can be reached, the same on each of some days.
 *
 * @param first the first day
 * @param last the last day, inclusive; the week goes on from Sunday to Monday
 * @param opens when it begins, {@code HH:MM}
 * @param closes when it ends, {@code HH:MM}, at the latest 24:00
 */
public record Opening(DayOfWeek first, DayOfWeek last, String opens, String closes) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\w{3})(?:-(\\w{3}))? ([0-9:]{5})-([0-9:]{5})");

    /** Reads {@code mon-fri 09:00-17:00}; empty where it is written otherwise. */
    public static Optional<Opening> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        Optional<DayOfWeek> first = day(written.group(1));
        Optional<DayOfWeek> last = written.group(2) == null ? first : day(written.group(2));
        return first.flatMap(
                from -> last.map(to -> new Opening(from, to, written.group(3), written.group(4))));
    }

    /** As it is written in {@code site.yaml}. */
    public String written() {
        String days = first == last ? key(first) : key(first) + "-" + key(last);
        return days + " " + opens + "-" + closes;
    }

    private static Optional<DayOfWeek> day(String key) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (key(day).equals(key)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static String key(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
