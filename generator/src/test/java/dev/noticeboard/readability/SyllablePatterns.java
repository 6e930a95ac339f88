package dev.noticeboard.readability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Syllables as the rules of spelling say them, each as a pattern: what {@link Syllables} counts
 * letter by letter, written to be read and not to be fast.
 */
final class SyllablePatterns {

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

    private static final Pattern GERMAN =
            Pattern.compile("(?<=q)u[aeiouyäöü]|au|äu|eu|ei|ai|ie|aa|ee|oo|[aeiouyäöü]");
    private static final Pattern SPANISH = Pattern.compile("(?:[aeiouáéíóúü]|y(?![aeiouáéíóúü]))+");
    private static final Pattern STRONG = Pattern.compile("[aeoáéíóú]");

    private SyllablePatterns() {}

    /**
     * The syllables of an English word.
     *
     * @param exceptions those whose spelling does not tell them
     */
    static int english(String word, Map<String, Integer> exceptions) {
        String stem = POSSESSIVE.matcher(word).replaceFirst("");
        int added = HISSING_POSSESSIVE.matcher(word).find() ? 1 : 0;
        return added + exception(stem, exceptions).orElseGet(() -> spelled(stem));
    }

    static int german(String word) {
        return Math.max(1, count(GERMAN, word));
    }

    static int spanish(String word) {
        return Math.max(
                1,
                SPANISH.matcher(word)
                        .results()
                        .mapToInt(group -> Math.max(1, count(STRONG, group.group())))
                        .sum());
    }

    private static Optional<Integer> exception(String stem, Map<String, Integer> exceptions) {
        return Optional.ofNullable(exceptions.get(stem))
                .or(
                        () ->
                                stem.endsWith("s")
                                        ? Optional.ofNullable(
                                                exceptions.get(
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
}
