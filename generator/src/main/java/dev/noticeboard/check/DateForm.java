package dev.noticeboard.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * One way to write a date.
 *
 * @param pattern a regular expression, in which the month's name is {@code MONTH} and every other
 *     group is a number
 * @param order what the groups are, in their order: a letter each of {@code y m d}
 */
record DateForm(String pattern, String order) {

    /** All ways that are understood; where two fit, the first one counts. */
    static final List<DateForm> ALL =
            List.of(
                    new DateForm("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)", "ymd"),
                    new DateForm("(\\d{4})[/.]\\s?(\\d{1,2})[/.]\\s?(\\d{1,2})(?!\\d)", "ymd"),
                    new DateForm(
                            "(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]" + "\\s?(\\d{1,2})\\s?[日일]",
                            "ymd"),
                    new DateForm("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)", "dmy"),
                    new DateForm("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?!\\d)", "??y"),
                    new DateForm(
                            "(\\d{1,2})(?:\\p{L}{1,2}|[.ºª°])?(?:\\sof|\\sde|\\sd)?"
                                    + "[\\s’']+MONTH[.,]?(?:\\sdel?)?,?\\s(\\d{4})(?!\\d)",
                            "dmy"),
                    new DateForm(
                            "MONTH\\.?\\s(\\d{1,2})(?:\\p{L}{2}|\\.)?,?\\s(\\d{4})(?!\\d)", "mdy"),
                    new DateForm("(\\d{4})\\.?\\s(?:m\\.\\s)?MONTH\\s(\\d{1,2})(?!\\d)", "ymd"),
                    new DateForm("MONTH[.,]?\\s(?:del?\\s)?(\\d{4})(?!\\d)", "my"),
                    new DateForm("(\\d{4})\\.\\sMONTH", "ym"),
                    new DateForm("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]", "ym"));

    /** The regular expression with the months' names in it. */
    String with(MonthNames months) {
        return pattern.replace("MONTH", months.pattern());
    }

    /** What is written, with no day where there is no such day. */
    DatePhrase read(Matcher matcher, MonthNames months) {
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no date of the form " + order);
        }
        Stream<String> orders = order.startsWith("?") ? Stream.of("dmy", "mdy") : Stream.of(order);
        return new DatePhrase(
                matcher.group(), orders.flatMap(o -> days(matcher, months, o)).toList());
    }

    private static Stream<LocalDate> days(MatchResult match, MonthNames months, String order) {
        int year = number(match, order.indexOf('y'), months);
        int month = number(match, order.indexOf('m'), months);
        int fullYear = year < 100 ? 2000 + year : year;
        try {
            if (order.indexOf('d') < 0) {
                YearMonth whole = YearMonth.of(fullYear, month);
                return whole.atDay(1).datesUntil(whole.plusMonths(1).atDay(1));
            }
            return Stream.of(
                    LocalDate.of(fullYear, month, number(match, order.indexOf('d'), months)));
        } catch (DateTimeException noSuchDay) {
            return Stream.empty();
        }
    }

    private static int number(MatchResult match, int index, MonthNames months) {
        String words = match.group(index + 1);
        return Character.isDigit(words.charAt(0))
                ? Integer.parseInt(words)
                : months.number(words).orElse(0);
    }
}
