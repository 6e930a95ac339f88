package dev.noticeboard.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The regular expressions of a {@link DateLanguage}. */
final class DateExpressions {

    private static final String GAP = "[\\s:：–—-]";

    private final MonthNames months;
    private final List<String> weekdays;
    private final Map<DateForm, Pattern> forms = new LinkedHashMap<>();
    private final Map<StatementKind, List<DateStatement>> statements =
            new EnumMap<>(StatementKind.class);

    /** Makes them of the lines of the language's file. */
    DateExpressions(List<String> lines, MonthNames months) {
        this.months = months;
        this.weekdays = DateLanguage.values(lines, "weekdays");
        DateForm.ALL.forEach(form -> forms.put(form, pattern(form.with(months))));
        String document = String.join("|", DateLanguage.values(lines, "document"));
        Pattern name = pattern("(?<!\\p{L})(?:" + ungrouped(document) + ")(?!\\p{L})");
        for (StatementKind kind : StatementKind.values()) {
            List<DateStatement> some = new ArrayList<>();
            DateLanguage.values(lines, kind.key() + "-label").stream()
                    .map(template -> new DateStatement(label(template, document), true, name))
                    .forEach(some::add);
            DateLanguage.values(lines, kind.key() + "-sentence").stream()
                    .map(template -> new DateStatement(any(template, document), false, name))
                    .forEach(some::add);
            statements.put(kind, some);
        }
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
}
