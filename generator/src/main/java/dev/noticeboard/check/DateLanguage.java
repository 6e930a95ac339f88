package dev.noticeboard.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How one language writes dates, and how a notice in it says since when it applies.
 *
 * <p>Each language is a file {@code dates/<language>.txt}; {@code dates/README.md} says what stands
 * in it. A language without phrases is known for its months alone.
 */
final class DateLanguage {

    /** Every language that has a file. */
    static final List<String> LANGUAGES =
            List.of(
                    "bg", "bs", "cs", "da", "de", "en", "es", "et", "fi", "fr", "hr", "hu", "is",
                    "it", "ja", "ko", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sr",
                    "sv", "uk", "zh");

    private static final Map<String, DateLanguage> READ =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(l -> l, DateLanguage::read));
    private static final String GAP = "[\\s:：–—-]";

    private final MonthNames months;
    private final List<String> weekdays;
    private final Map<DateForm, Pattern> forms = new LinkedHashMap<>();
    private final Map<StatementKind, List<DateStatement>> statements =
            new EnumMap<>(StatementKind.class);

    private DateLanguage(List<String> lines) {
        this.months = MonthNames.parse(values(lines, "months").stream().findFirst().orElseThrow());
        this.weekdays = values(lines, "weekdays");
        DateForm.ALL.forEach(form -> forms.put(form, pattern(form.with(months))));
        String document = String.join("|", values(lines, "document"));
        Pattern name = pattern("(?<!\\p{L})(?:" + ungrouped(document) + ")(?!\\p{L})");
        for (StatementKind kind : StatementKind.values()) {
            List<DateStatement> some = new ArrayList<>();
            values(lines, kind.key() + "-label").stream()
                    .map(template -> new DateStatement(label(template, document), true, name))
                    .forEach(some::add);
            values(lines, kind.key() + "-sentence").stream()
                    .map(template -> new DateStatement(any(template, document), false, name))
                    .forEach(some::add);
            statements.put(kind, some);
        }
    }

    /** What is known of a language, by its BCP 47 tag, region and script being ignored. */
    static Optional<DateLanguage> of(String tag) {
        String language = tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
        return Optional.ofNullable(READ.get(language));
    }

    /** Everything that is known. */
    static List<DateLanguage> all() {
        return LANGUAGES.stream().map(READ::get).toList();
    }

    MonthNames months() {
        return months;
    }

    /** The ways to say a thing. */
    List<DateStatement> statements(StatementKind kind) {
        return statements.getOrDefault(kind, List.of());
    }

    /** The date that words are, or empty where they are none. */
    Optional<DatePhrase> date(String words) {
        return forms.entrySet().stream()
                .filter(form -> form.getValue().matcher(words).matches())
                .findFirst()
                .map(form -> form.getKey().read(form.getValue().matcher(words), months))
                .filter(date -> !date.days().isEmpty());
    }

    // A label stands at the start of a line, a sentence or brackets, and its date at their end.
    private Pattern label(String template, String document) {
        return pattern(
                "(?:^|[(|•]\\s?|[.;。]\\s?|\\s[–—-]\\s)"
                        + expanded(template, document)
                        + "(?:-\\p{L}{1,6}|\\s\\p{L}{1,2}\\.)?(?=\\s*(?:$|[.;)|。）]))");
    }

    private Pattern any(String template, String document) {
        return pattern("(?<!\\p{L})" + expanded(template, document));
    }

    private String expanded(String template, String document) {
        String date =
                DateForm.ALL.stream()
                        .map(form -> ungrouped(form.with(months)))
                        .collect(Collectors.joining("|", GAP + "*" + weekday() + "(", ")"));
        return ungrouped(template)
                .replace("{document}", "(?:" + ungrouped(document) + ")")
                .replace(" {date}", "{date}")
                .replace("{date} ", "{date}\\s*")
                .replace(" ", GAP + "+")
                .replace("{date}", date);
    }

    private String weekday() {
        return weekdays.isEmpty() ? "" : "(?:(?:" + String.join("|", weekdays) + "),?\\s)?";
    }

    private static String ungrouped(String expression) {
        return expression.replaceAll("(?<!\\\\)\\((?!\\?)", "(?:");
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(
                expression,
                Pattern.CASE_INSENSITIVE
                        | Pattern.UNICODE_CASE
                        | Pattern.UNICODE_CHARACTER_CLASS
                        | Pattern.MULTILINE);
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2).strip())
                .toList();
    }

    private static DateLanguage read(String language) {
        String name = "dates/" + language + ".txt";
        try (InputStream in = DateLanguage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new DateLanguage(
                    new BufferedReader(new InputStreamReader(in, UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
