package dev.noticeboard.readability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * English syllables, by its spelling: one for a group of vowels, less those that are silent ({@link
 * SilentVowels}), more where two vowels are spoken apart ({@link VowelsApart}).
 *
 * <p>Spelling does not say it all. Words that notices often use and for which this comes out wrong
 * stand in {@code syllables-en.txt}; {@code EnglishSyllablesTest} says how often it still does.
 *
 * <p>Every word of every text is looked at, so that each is read letter by letter, without
 * patterns.
 */
final class EnglishSyllables implements Syllables {

    private static final String POSSESSIVE = "'s";
    private static final String NOT = "n't";

    private static final Map<String, Integer> EXCEPTIONS = exceptions();

    @Override
    public int of(String word) {
        String stem = stem(word);
        Integer exception = exception(stem);
        return (isHissed(word) ? 1 : 0) + (exception == null ? spelled(stem) : exception);
    }

    static boolean isVowel(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }

    private static String stem(String word) {
        if (word.endsWith(POSSESSIVE)) {
            return word.substring(0, word.length() - POSSESSIVE.length());
        }
        return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }

    // serv-i-ce's
    private static boolean isHissed(String word) {
        if (!word.endsWith(POSSESSIVE)) {
            return false;
        }
        int end = word.length() - POSSESSIVE.length();
        return hisses(word, end) || (word.startsWith("e", end - 1) && hisses(word, end - 1));
    }

    /** Whether what stands before a place ends in a sound that an s cannot follow. */
    static boolean hisses(String word, int end) {
        if (end < 1) {
            return false;
        }
        return switch (word.charAt(end - 1)) {
            case 's', 'x', 'z', 'c', 'g' -> true;
            case 'h' -> word.startsWith("c", end - 2) || word.startsWith("s", end - 2);
            default -> false;
        };
    }

    private static @Nullable Integer exception(String stem) {
        Integer own = EXCEPTIONS.get(stem);
        return own == null && stem.endsWith("s")
                ? EXCEPTIONS.get(stem.substring(0, stem.length() - 1))
                : own;
    }

    private static int spelled(String stem) {
        String word = stem.replace("'", "");
        int groups = groups(word);
        if (groups == 0) {
            // What has no vowel is read letter by letter.
            return Math.max(1, word.length());
        }
        int count = groups - SilentVowels.in(word) + VowelsApart.in(word);
        return Math.max(1, count + (isNot(stem) ? 1 : 0));
    }

    private static int groups(String word) {
        int count = 0;
        boolean within = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word.charAt(i));
            count += vowel && !within ? 1 : 0;
            within = vowel;
        }
        return count;
    }

    // did-n't, but aren't
    private static boolean isNot(String stem) {
        int before = stem.length() - NOT.length() - 1;
        return before >= 0
                && stem.endsWith(NOT)
                && stem.charAt(before) != 'r'
                && !isVowel(stem.charAt(before));
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
