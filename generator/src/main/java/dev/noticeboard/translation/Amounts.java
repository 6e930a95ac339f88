package dev.noticeboard.translation;

import dev.noticeboard.words.NumberWords;
import dev.noticeboard.words.Span;
import dev.noticeboard.words.WordBoundaries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a text as values: in the digits of any script, with the separators of any
 * language, as words up to ninety-nine, and as the names of months within dates.
 */
final class Amounts {

    private static final String GAP = "[ \\u00A0\\u2009\\u202F]";

    /** A telephone number, which each country may group in its own way. */
    private static final Pattern TELEPHONE =
            Pattern.compile(
                    "(?<![\\p{Nd}])(?:\\+\\p{Nd}[\\p{Nd} \\u00A0().\\-]{5,20}\\p{Nd}"
                            + "|\\(?\\p{Nd}{3}\\)?[ \\u00A0.\\-]\\p{Nd}{3}[ \\u00A0.\\-]\\p{Nd}{4})"
                            + "(?!\\p{Nd})");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\p{Nd}{1,3}(?:"
                            + GAP
                            + "\\p{Nd}{3})+(?!\\p{Nd})(?:[.,\\u066B]\\p{Nd}+)?"
                            + "|\\p{Nd}+(?:[.,'’\\u066B\\u066C]\\p{Nd}+)*");

    private static final Pattern GROUPED =
            Pattern.compile("\\p{Nd}{1,3}(?:[.,'’\\u066C \\u00A0\\u2009\\u202F]\\p{Nd}{3})+");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s?[(（]");

    /** What tells after a time, or before it, that twelve hours are to be added. */
    private static final Pattern AFTERNOON =
            Pattern.compile(
                    "^(?:[:٫]\\p{Nd}{2})?[\\s\\u00A0]?(?:h|Uhr|heures|ore|часов)?[\\s\\u00A0]?(?:[pP]\\.?\\s?[mM]\\b|(?:de|por)"
                        + " la (?:tarde|noche)|da (?:tarde|noite)|de l['’]après-midi|du"
                        + " soir|nachmittags|abends|del pomeriggio|di sera|дня|вечера|po"
                        + " południu|wieczorem|مساء)");

    private static final Pattern AFTERNOON_BEFORE = Pattern.compile("(?:午後|下午|오후|délután)\\s?$");

    /** How far from a number its unit or its time of day is looked for. */
    private static final int NEARBY = 30;

    private static final Map<Pattern, BigDecimal> SCALES =
            Map.of(
                    Pattern.compile("^\\s?[万萬만]"),
                    BigDecimal.TEN.pow(4),
                    Pattern.compile("^\\s?[億亿억]"),
                    BigDecimal.TEN.pow(8),
                    Pattern.compile(
                            "^[\\s\\u00A0]?(?:mil{1,2}i[oóõ]|mill[oó]n|mln|mio\\b|милли|млн|мільй|مليون)",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    BigDecimal.TEN.pow(6));

    /** A run of more digits is a name and no number. */
    private static final int DIGITS = 30;

    /** How far a month's name may stand from the number of the day or the year. */
    private static final int WITHIN_A_DATE = 5;

    private final WordBoundaries boundaries;
    private final NumberWords words;
    private final Set<Integer> unsaid;

    private Amounts(String language) {
        this.boundaries = WordBoundaries.of(language);
        this.words = NumberWords.of(language);
        this.unsaid = unsaid(language);
    }

    /**
     * Finds numbers in a language.
     *
     * @param language its BCP 47 tag
     */
    static Amounts in(String language) {
        return new Amounts(language);
    }

    /** The numbers of a text, in their order, and those that only a word may say, last. */
    List<Amount> of(String text) {
        List<Amount> amounts = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        Matcher telephone = TELEPHONE.matcher(text);
        while (telephone.find()) {
            amounts.add(telephone(telephone.group()));
            blank(rest, telephone);
        }
        Matcher number = NUMBER.matcher(rest);
        List<MatchResult> found = number.results().toList();
        found.forEach(match -> amounts.addAll(read(match, text)));
        amounts.addAll(said(text, found));
        return amounts;
    }

    private static void blank(StringBuilder text, MatchResult part) {
        for (int i = part.start(); i < part.end(); i++) {
            text.setCharAt(i, '\uFFFC');
        }
    }

    // Seven digits tell telephone numbers apart; before them countries and trunk codes differ.
    private static Amount telephone(String written) {
        String digits = ascii(written).replaceAll("[^0-9]", "");
        String last = digits.substring(Math.max(0, digits.length() - 7));
        return new Amount(written, Set.of(new BigDecimal("0." + last)));
    }

    private static List<Amount> read(MatchResult match, String text) {
        String written = match.group();
        String before = text.substring(Math.max(0, match.start() - NEARBY), match.start());
        String after = text.substring(match.end(), Math.min(text.length(), match.end() + NEARBY));
        if (written.length() > DIGITS) {
            return List.of();
        }
        Set<BigDecimal> values = new LinkedHashSet<>();
        String[] parts = ascii(written).split("[^0-9]", -1);
        if (parts.length > 2 && !isGrouped(written)) {
            return Arrays.stream(parts).flatMap(part -> whole(part).stream()).toList();
        }
        if (parts.length == 1 || GROUPED.matcher(written).matches()) {
            values.add(new BigDecimal(String.join("", parts)));
        }
        if (parts.length > 1) {
            String units = String.join("", Arrays.asList(parts).subList(0, parts.length - 1));
            values.add(new BigDecimal(units + "." + parts[parts.length - 1]));
        }
        return amount(written, values, before, after);
    }

    private static boolean isGrouped(String written) {
        return GROUPED.matcher(written).matches()
                || GROUPED.matcher(written.replaceAll("[.,\\u066B]\\p{Nd}+$", "")).matches();
    }

    private static List<Amount> whole(String digits) {
        return amount(digits, Set.of(new BigDecimal(digits)), "", "");
    }

    // Nought says nothing in "9:00" and little elsewhere.
    private static List<Amount> amount(
            String written, Set<BigDecimal> values, String before, String after) {
        boolean afternoon =
                AFTERNOON.matcher(after).find() || AFTERNOON_BEFORE.matcher(before).find();
        Set<BigDecimal> all = new LinkedHashSet<>();
        for (BigDecimal value : values) {
            all.add(value.stripTrailingZeros());
            if (afternoon) {
                all.add(value.add(BigDecimal.valueOf(12)).stripTrailingZeros());
            }
            SCALES.forEach(
                    (word, scale) -> {
                        if (word.matcher(after).find()) {
                            all.add(value.multiply(scale).stripTrailingZeros());
                        }
                    });
        }
        return values.stream().allMatch(value -> value.signum() == 0)
                ? List.of()
                : List.of(new Amount(written, all));
    }

    private List<Amount> said(String text, List<MatchResult> numbers) {
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        numbers.forEach(number -> ends.put(number.start(), number.end()));
        List<Amount> said = new ArrayList<>();
        List<Span> spans = boundaries.in(text);
        List<String> tokens = spans.stream().map(span -> span.of(text)).toList();
        for (int i = 0; i < spans.size(); i++) {
            OptionalInt month = words.month(tokens.get(i));
            Optional<NumberWords.Spoken> number = words.at(tokens, i);
            if (month.isPresent() && isWithinDate(spans.get(i), ends)) {
                said.add(spoken(tokens.get(i), month.getAsInt()));
            } else if (number.isPresent()) {
                int last = i + number.get().words() - 1;
                Span whole = new Span(spans.get(i).from(), spans.get(last).to());
                Amount amount = spoken(whole.of(text), number.get().value());
                if (!isRepeated(whole, ends, text)) {
                    said.add(number.get().ordinal() ? amount.asOptional() : amount);
                }
                i = last;
            }
        }
        return said;
    }

    private static Amount spoken(String word, int value) {
        return new Amount(word, Set.of(BigDecimal.valueOf(value).stripTrailingZeros()));
    }

    private static boolean isWithinDate(Span word, NavigableMap<Integer, Integer> ends) {
        Map.Entry<Integer, Integer> before = ends.lowerEntry(word.from());
        Integer after = ends.higherKey(word.from());
        return (before != null && word.from() - before.getValue() <= WITHIN_A_DATE)
                || (after != null && after - word.to() <= WITHIN_A_DATE);
    }

    /** "ten (10) days" says its number once. */
    private static boolean isRepeated(Span word, NavigableMap<Integer, Integer> ends, String text) {
        Integer after = ends.ceilingKey(word.to());
        return after != null
                && after - word.to() <= 2
                && IN_BRACKETS.matcher(text.substring(word.to(), after)).matches();
    }

    /**
     * Whether a number has no word in this language, or one that means something else: "a month"
     * and "1 month", the article in "un jour", "neuf" for new, and in Arabic the dual, which needs
     * no word.
     */
    boolean mayGoUnsaid(Amount amount) {
        boolean word = !Character.isDigit(amount.written().codePointAt(0));
        boolean one = amount.values().equals(Set.of(BigDecimal.ONE));
        return (word || one)
                && amount.values().stream().anyMatch(value -> unsaid.contains(value.intValue()));
    }

    private static Set<Integer> unsaid(String language) {
        String base = language.toLowerCase(Locale.ROOT).split("-", 2)[0];
        return base.equals("fr") ? Set.of(1, 9) : base.equals("ar") ? Set.of(1, 2) : Set.of(1);
    }

    private static String ascii(String digits) {
        StringBuilder ascii = new StringBuilder();
        digits.codePoints()
                .forEach(
                        c -> {
                            int digit = Character.digit(c, 10);
                            ascii.appendCodePoint(digit >= 0 ? '0' + digit : c);
                        });
        return ascii.toString();
    }
}
