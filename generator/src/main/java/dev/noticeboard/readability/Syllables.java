package dev.noticeboard.readability;

import java.util.regex.Pattern;

/** How many syllables the words of a language have. */
interface Syllables {

    /**
     * How many syllables a word has.
     *
     * @param word the word in lower case, in Unicode normal form C, with straight apostrophes
     */
    int of(String word);

    /** Counts as a figure asks for; where it asks for none, every word has none. */
    static Syllables of(Figure figure) {
        return switch (figure) {
            case FLESCH_KINCAID -> new EnglishSyllables();
            case WIENER_SACHTEXTFORMEL -> german();
            case SZIGRISZT_PAZOS -> spanish();
            default -> word -> 0;
        };
    }

    /**
     * German: a vowel, a diphthong or a long vowel makes one. The ie of "Familie" is taken for the
     * one of "Spiel", which is a syllable too few.
     */
    private static Syllables german() {
        Pattern nucleus =
                Pattern.compile("(?<=q)u[aeiouyäöü]|au|äu|eu|ei|ai|ie|aa|ee|oo|[aeiouyäöü]");
        return word -> Math.max(1, (int) nucleus.matcher(word).results().count());
    }

    /**
     * Spanish, by the rules of its spelling: a strong vowel (a, e, o) makes a syllable, and so does
     * a weak one (i, u) with an accent. One without joins its neighbours, or makes a syllable where
     * it has none but other weak ones.
     */
    private static Syllables spanish() {
        Pattern vowels = Pattern.compile("(?:[aeiouáéíóúü]|y(?![aeiouáéíóúü]))+");
        Pattern strong = Pattern.compile("[aeoáéíóú]");
        return word ->
                Math.max(
                        1,
                        vowels.matcher(word)
                                .results()
                                .mapToInt(
                                        group ->
                                                Math.max(
                                                        1,
                                                        (int)
                                                                strong.matcher(group.group())
                                                                        .results()
                                                                        .count()))
                                .sum());
    }
}
