package dev.noticeboard.readability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * English syllables, by its spelling: one for a group of vowels, less those that are silent, more
 * where two vowels are spoken apart.
 *
 * <p>Spelling does not say it all. Words that notices often use and for which this comes out wrong
 * stand in {@code syllables-en.txt}; {@code EnglishSyllablesTest} says how often it still does.
 */
final class EnglishSyllables implements Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");
    private static final Pattern HISSING_POSSESSIVE = Pattern.compile("(?:[sxzcg]|ch|sh)e?'s$");

    // did-n't, but aren't
    private static final Pattern NOT = Pattern.compile("[^aeiouyr]n't$");

    private static final List<Pattern> SILENT =
            patterns(
                    // us(e), but ta-ble
                    "(?:[^aeiouy]|[aeiouy][uy])e$(?<![^aeiouylrw]le)",
                    // shar(ed), but sen-ded, enab-led
                    "[^aeiouytd]ed$(?<![^aeiouylrw]led)",
                    // stor(es), but us-es, tab-les
                    "[^aeiouy]es$(?<!(?:[sxzcg]|sh|ch)es)(?<![^aeiouylrw]les)",
                    // saf(e)ly, som(e)where
                    "[^aeiouyl]e(?:ly|ments?|less(?:ly|ness)?|ful(?:ly)?|ness|thing|where|times?"
                            + "|fore|works?|guard\\w*)$",
                    "[aeiouy]le(?:ly|ments?)$(?<!elements?)(?<!(?:im|sup)plements?)",
                    // basic(a)lly
                    "ically$");

    private static final List<Pattern> SPOKEN_APART =
            patterns(
                    "(?<![cst])ia|(?:ci|ti)a(?:te[ds]?|ti\\w+|b)|(?<=[ct])iality",
                    "i(?:o(?!n|us)|u(?!s$))",
                    "[^cstgx]ious",
                    "[^tscgn]ions?$",
                    "e(?:o(?!u|p)|u[ms]$)",
                    "(?<![qg])u(?:a|o(?!r|s$)|ing|ity|ous)",
                    "[aeiouy]ing",
                    "(?<!c)ie(?:t|nc|nt|r[es]?$)",
                    "[^aeiouy]ism",
                    "rea(?:te|ti|to|l[il])",
                    "[aeo]yer|[aeo]yee|uyer|oyal");

    private static final Map<String, Integer> EXCEPTIONS = exceptions();

    @Override
    public int of(String word) {
        String stem = POSSESSIVE.matcher(word).replaceFirst("");
        int added = HISSING_POSSESSIVE.matcher(word).find() ? 1 : 0;
        return added + exception(stem).orElseGet(() -> spelled(stem));
    }

    private static Optional<Integer> exception(String stem) {
        return Optional.ofNullable(EXCEPTIONS.get(stem))
                .or(
                        () ->
                                stem.endsWith("s")
                                        ? Optional.ofNullable(
                                                EXCEPTIONS.get(
                                                        stem.substring(0, stem.length() - 1)))
                                        : Optional.empty());
    }

    private static int spelled(String stem) {
        String word = stem.replace("'", "");
        int count = count(VOWELS, word);
        if (count == 0) {
            // What has no vowel is read letter by letter.
            return Math.max(1, word.length());
        }
        for (Pattern silent : SILENT) {
            count -= count(silent, word);
        }
        for (Pattern apart : SPOKEN_APART) {
            count += count(apart, word);
        }
        return Math.max(1, count + count(NOT, stem));
    }

    private static int count(Pattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream().map(Pattern::compile).toList();
    }

    private static Map<String, Integer> exceptions() {
        String name = "syllables-en.txt";
        try (InputStream in = EnglishSyllables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(w -> w[0], w -> Integer.valueOf(w[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
