package dev.noticeboard.words;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is read as one word though it is written as several: a date, a telephone number, an amount,
 * a number with its unit, an e-mail or web address, a reference to a clause.
 *
 * <p>Each form is found by a pattern that looks at no more than so many characters from where it
 * begins, so that the work is in proportion to the text.
 */
final class Atoms {

    /** Says where what was found ends; before it begins, where it is none of its form. */
    private interface Ending {
        int of(Atoms atoms, Matcher found);
    }

    /**
     * One form.
     *
     * @param needs what no text without it has any of this form; empty where nothing tells
     */
    private record Form(Pattern pattern, Ending ending, List<String> needs) {

        boolean mayBeIn(String text) {
            return needs.isEmpty() || needs.stream().anyMatch(text::contains);
        }

        Form where(String... found) {
            return new Form(pattern, ending, List.of(found));
        }

        static Form of(String pattern) {
            return of(pattern, (atoms, found) -> found.end());
        }

        static Form of(String pattern, Ending ending) {
            return new Form(Pattern.compile(pattern.replace("#", "\\p{Nd}")), ending, List.of());
        }
    }

    private static final int NONE = -1;

    /** A character of a word, where words are parted by spaces. */
    private static final String OF_WORDS =
            "[\\p{L}\\p{N}_&&[^\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF66-\uFF9D]]";

    private static final String NO_WORD_BEFORE = "(?<!" + OF_WORDS + ")";
    private static final String NO_WORD_AFTER = "(?!" + OF_WORDS + ")";
    private static final String NUMBER =
            "(?:#{1,3}(?:"
                + " #{3})+(?!#)(?:[.,]#{1,20}+)?|#{1,20}+(?:[.,\u066B\u066C'\u2019]#{1,20}+)*+)";
    private static final String CURRENCY =
            "(?:[A-Z]{0,2}[$\u20AC\u00A3\u00A5\uFFE5\u20B9\u20A9\u20BD\u20BA\u20AA]"
                + "|(?:EUR|USD|GBP|CHF|JPY|PLN|HUF|RUB|CNY|RMB|SAR|AED|EGP|CAD|AUD|INR|Rs\\.?))";
    private static final String ADDRESS_CHARACTERS = "[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]";
    private static final String MONTH = "(?<month>\\p{L}[\\p{L}\\p{M}]{2,13})(?:\\.(?= #))?";
    private static final String ORDINAL = "(?:\\.|st|nd|rd|th|er|\u00BA|\u00AA)?";

    private static final List<Form> FORMS =
            List.of(
                    // web addresses, with or without their scheme
                    new Form(
                            Pattern.compile(
                                    "(?<![A-Za-z0-9._@/-])(?:https?://|www\\.)"
                                            + ADDRESS_CHARACTERS
                                            + "{1,2000}+"),
                            (atoms, found) -> addressEnd(found),
                            List.of("://", "www.")),
                    new Form(
                            Pattern.compile(
                                    "(?<![A-Za-z0-9._@/-])[A-Za-z0-9][A-Za-z0-9-]{0,62}"
                                            + "(?:\\.[A-Za-z0-9-]{1,63}){0,5}\\.[A-Za-z]{2,20}/"
                                            + ADDRESS_CHARACTERS
                                            + "{1,2000}+"),
                            (atoms, found) -> addressEnd(found),
                            List.of("/")),
                    Form.of(
                                    "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}"
                                            + "(?:\\.[A-Za-z0-9-]{1,63}){1,6}")
                            .where("@"),
                    // dates in digits
                    Form.of(
                            "(?=#)(?<![#.,/-])(?:#{4}([-/.])#{1,2}\\1#{1,2}|#{1,2}([-/.])#{1,2}\\2"
                                    + "(?:#{4}|#{2})|#{1,2}\\. #{1,2}\\. #{4}|#{4}\\. #{1,2}\\."
                                    + " #{1,2}|#{1,2}/#{4})(?!#)"),
                    Form.of(
                                    "(?:(?:\u4EE4\u548C|\u5E73\u6210|\u662D\u548C)[#\u5143]{1,2}|#{2,4})"
                                        + " ?[\u5E74\uB144] ?#{1,2} ?[\u6708\uC6D4](?: ?#{1,2}"
                                        + " ?[\u65E5\uC77C\u53F7])?")
                            .where("\u5E74", "\uB144"),
                    Form.of("#{1,2}[\u6708\uC6D4] ?#{1,2}[\u65E5\uC77C\u53F7]")
                            .where("\u6708", "\uC6D4"),
                    // dates with the name of a month
                    Form.of(
                            "(?=#)"
                                    + NO_WORD_BEFORE
                                    + "#{1,2}"
                                    + ORDINAL
                                    + " (?:of |de )?"
                                    + MONTH
                                    + "(?:,? (?:de |del |of )?#{4})?"
                                    + NO_WORD_AFTER,
                            Atoms::dateEnd),
                    Form.of(
                            NO_WORD_BEFORE
                                    + MONTH
                                    + "(?: #{1,2}(?:st|nd|rd|th)?(?:,? #{4})?|,? (?:de |del |of"
                                    + " )?#{4})"
                                    + NO_WORD_AFTER
                                    + "(?![.,:]#)",
                            Atoms::dateEnd),
                    Form.of(
                            "(?=#)"
                                    + NO_WORD_BEFORE
                                    + "#{4}\\.? "
                                    + MONTH
                                    + " #{1,2}"
                                    + NO_WORD_AFTER,
                            Atoms::dateEnd),
                    Form.of(
                                    "(?=#)"
                                            + NO_WORD_BEFORE
                                            + "#{1,2}:#{2}(?::#{2})?(?: ?[AaPp]\\.?[Mm](?:\\.(?="
                                            + " \\p{Ll}))?)?"
                                            + NO_WORD_AFTER)
                            .where(":"),
                    // telephone numbers
                    Form.of("(?<![#+])\\+#{1,3}(?:[ ./-]?\\(?#{1,5}\\)?){2,9}+(?!#)").where("+"),
                    Form.of("(?=[#(])(?<![#.,-])(?:#[ .-])?\\(?#{3}\\)?[ .-]#{3}[ .-]#{4}(?!#)"),
                    Form.of(
                            "(?=#)(?<![#.,-])0#{1,5}(?:[ /-]#{2,9}){1,5}+(?!#)",
                            (atoms, found) -> digits(found.group()) < 8 ? NONE : found.end()),
                    Form.of("(?=#)(?<![#.,-])1[ -]8##[ -][A-Z0-9][A-Z0-9-]{5,11}" + NO_WORD_AFTER),
                    Form.of(
                            "(?=#)"
                                    + NO_WORD_BEFORE
                                    + "#{1,12}(?:[-\u2010-\u2013]#{1,12}){1,6}+"
                                    + NO_WORD_AFTER),
                    // references to clauses
                    Form.of(
                                    "\u00A7{1,2} ?#{1,6}(?:[.-]#{1,6}){0,6}[a-z]?(?:"
                                            + " ?\\([A-Za-z0-9]{1,5}\\))*"
                                            + NO_WORD_AFTER)
                            .where("\u00A7"),
                    Form.of(
                                    "(?=#)(?<![\\p{L}\\p{N}.])#{1,5}(?:\\.#{1,5}){0,6}[a-z]?(?:"
                                        + " ?\\(#{1,3}\\)|\\((?:[A-Za-z]{1,2}|[ivxlc]{1,6}|[IVXLC]{1,6})\\))+")
                            .where("("),
                    Form.of(
                                    "\u7B2C[#\u4E00-\u5341\u767E\u5343]{1,6}[\u6761\u689D\u9805\u9879\u53F7\u865F\u7AE0\u8282\u6B3E]")
                            .where("\u7B2C"),
                    // amounts, and numbers with their sign or unit
                    Form.of(
                            "(?=[#+\u2212A-Z$\u00A3\u00A5\uFFE5\u20A0-\u20BF-])"
                                    + NO_WORD_BEFORE
                                    + "(?:(?<=^|[ (])[+\u2212-])?(?:"
                                    + CURRENCY
                                    + " ?)?"
                                    + NUMBER
                                    + "(?: ?[%\u2030\u20AC\u00A3$\u00A5\u20BD]|(?<unit>["
                                    + " -]?\\p{L}[\\p{L}\\p{M}]{0,15}))?",
                            Atoms::amountEnd));

    private static final Set<String> UNITS = WordLists.read("units.txt");
    private static final Pattern ANY = Pattern.compile("[\\p{Nd}@]|www\\.|https?:");
    private static final int LONGEST_UNIT = 5;
    private static final String END_MARKS = ".,;:!?'\"*";

    // To look up the names of the months takes longer than to read a paragraph.
    private static final Map<ULocale, Atoms> KNOWN = new ConcurrentHashMap<>();

    private final List<MonthNames> months;

    private Atoms(List<MonthNames> months) {
        this.months = months;
    }

    /**
     * Finds those of a language. The names of months are known in English besides.
     *
     * @param language the language
     */
    static Atoms of(ULocale language) {
        return KNOWN.computeIfAbsent(
                language,
                it -> new Atoms(List.of(new MonthNames(it), new MonthNames(ULocale.ENGLISH))));
    }

    /**
     * Those in a text, in their order. Where two overlap it is the one that begins first, of those
     * the longer.
     */
    List<Span> in(String text) {
        if (!ANY.matcher(text).find()) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        FORMS.stream().filter(form -> form.mayBeIn(text)).forEach(form -> find(form, text, found));
        found.sort(
                Comparator.comparingInt(Span::from)
                        .thenComparing(Comparator.comparingInt(Span::to).reversed()));
        List<Span> atoms = new ArrayList<>();
        int end = 0;
        for (Span span : found) {
            if (span.from() >= end) {
                atoms.add(span);
                end = span.to();
            }
        }
        return atoms;
    }

    private void find(Form form, String text, List<Span> found) {
        Matcher matcher = form.pattern().matcher(text);
        int at = 0;
        while (at < text.length() && matcher.find(at)) {
            int end = form.ending().of(this, matcher);
            if (end > matcher.start()) {
                found.add(new Span(matcher.start(), end));
            }
            at = Math.max(end, matcher.start() + 1);
        }
    }

    /**
     * A mark at the end of an address belongs to the sentence, and so does an unmatched bracket.
     */
    private static int addressEnd(Matcher found) {
        String address = found.group();
        int length = address.length();
        while (length > 0 && isBeyond(address, length - 1)) {
            length--;
        }
        return found.start() + length;
    }

    private static boolean isBeyond(String address, int last) {
        char c = address.charAt(last);
        return END_MARKS.indexOf(c) >= 0
                || (c == ')' && address.lastIndexOf('(', last) < 0)
                || (c == ']' && address.lastIndexOf('[', last) < 0);
    }

    private int dateEnd(Matcher found) {
        String name = found.group("month");
        return months.stream().anyMatch(known -> known.month(name).isPresent())
                ? found.end()
                : NONE;
    }

    /** A number without a sign or a unit is one word anyway, but for its groups. */
    private int amountEnd(Matcher found) {
        String unit = found.group("unit");
        if (unit == null) {
            return found.end();
        }
        boolean apart = unit.startsWith(" ") || unit.startsWith("-");
        String word = (apart ? unit.substring(1) : unit).toLowerCase(Locale.ROOT);
        if (UNITS.contains(word)) {
            return found.end();
        } else if (apart) {
            return found.start("unit");
        }
        for (int length = Math.min(word.length(), LONGEST_UNIT); length > 0; length--) {
            if (isUnspaced(word) && UNITS.contains(word.substring(0, length))) {
                return found.start("unit") + length;
            }
        }
        return isUnspaced(word) ? found.start("unit") : NONE;
    }

    private static boolean isUnspaced(String word) {
        Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
