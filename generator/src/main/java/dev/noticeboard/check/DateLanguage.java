package dev.noticeboard.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

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

    // Each is read once, and not before a text is in it.
    private static final Map<String, DateLanguage> READ = new ConcurrentHashMap<>();

    private final MonthNames months;
    private final List<String> lines;
    private volatile @Nullable DateExpressions expressions;

    private DateLanguage(List<String> lines) {
        this.lines = lines;
        this.months = MonthNames.parse(values(lines, "months").stream().findFirst().orElseThrow());
    }

    /** What is known of a language, by its BCP 47 tag, region and script being ignored. */
    static Optional<DateLanguage> of(String tag) {
        String language = tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
        return LANGUAGES.contains(language) ? Optional.of(read(language)) : Optional.empty();
    }

    /** Everything that is known. */
    static List<DateLanguage> all() {
        return LANGUAGES.stream().map(DateLanguage::read).toList();
    }

    MonthNames months() {
        return months;
    }

    /** The ways to say a thing. */
    List<DateStatement> statements(StatementKind kind) {
        return expressions().statements(kind);
    }

    /** The date that words are, or empty where they are none. */
    Optional<DatePhrase> date(String words) {
        return expressions().date(words);
    }

    // Made for a text that names a year, and not where a month's name is all that is asked for.
    private DateExpressions expressions() {
        DateExpressions made = expressions;
        if (made == null) {
            made = new DateExpressions(lines, months);
            expressions = made;
        }
        return made;
    }

    /**
     * What stands behind a key in lines of such a file, once for each time that it stands there.
     */
    static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2).strip())
                .toList();
    }

    private static DateLanguage read(String language) {
        return READ.computeIfAbsent(language, DateLanguage::readFile);
    }

    private static DateLanguage readFile(String language) {
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
