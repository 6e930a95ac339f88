package dev.noticeboard.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hard words of a language and plainer ones for them, as {@code plainer/<language>.txt} has
 * them: {@code form|another form = plainer words}, the forms in lower case.
 */
final class Thesaurus {

    /** Every language that has a file. */
    static final List<String> LANGUAGES = List.of("de", "en", "es", "fr");

    private static final Map<String, Thesaurus> READ =
            LANGUAGES.stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Thesaurus::read));

    private final Map<String, String> plainer = new TreeMap<>();
    private final Pattern pattern;

    private Thesaurus(List<String> lines) {
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] sides = line.split(" = ", 2);
                for (String form : sides[0].split("\\|", -1)) {
                    plainer.put(form.toLowerCase(Locale.ROOT), sides[1]);
                }
            }
        }
        this.pattern = pattern(plainer);
    }

    /** The words of a language, by its BCP 47 tag, region and script being ignored. */
    static Optional<Thesaurus> of(String tag) {
        return Optional.ofNullable(READ.get(tag.toLowerCase(Locale.ROOT).split("-", 2)[0]));
    }

    /** Finds any of the hard words, the longest first. */
    Pattern pattern() {
        return pattern;
    }

    /** The plainer words for a hard one, which is in lower case and apart by single spaces. */
    String plainer(String hard) {
        return plainer.getOrDefault(hard, "");
    }

    private static Pattern pattern(Map<String, String> plainer) {
        String any =
                plainer.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(form -> form.replace(" ", "\\s+"))
                        .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Thesaurus read(String language) {
        String name = "plainer/" + language + ".txt";
        try (InputStream in = Thesaurus.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new Thesaurus(
                    new BufferedReader(new InputStreamReader(in, UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
