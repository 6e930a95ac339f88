package dev.noticeboard.readability;

/**
 * What is counted in a text.
 *
 * @param sentences its sentences; a paragraph or a list item ends one, whatever mark it ends in
 * @param words its words; a number is one, and so is an address of the web or of e-mail
 * @param letters its letters and digits, in code points
 * @param syllables the syllables of its words, where the language's are counted, else none
 * @param longWords the words of more than six letters
 * @param shortWords the words of one syllable
 * @param manySyllables the words of three syllables or more
 */
record Tally(
        int sentences,
        int words,
        int letters,
        int syllables,
        int longWords,
        int shortWords,
        int manySyllables) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    /** A sentence with nothing in it yet. */
    static final Tally SENTENCE = new Tally(1, 0, 0, 0, 0, 0, 0);

    /** A word. */
    static Tally ofWord(int letters, int syllables) {
        return new Tally(
                0,
                1,
                letters,
                syllables,
                letters > 6 ? 1 : 0,
                syllables == 1 ? 1 : 0,
                syllables >= 3 ? 1 : 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                sentences + other.sentences,
                words + other.words,
                letters + other.letters,
                syllables + other.syllables,
                longWords + other.longWords,
                shortWords + other.shortWords,
                manySyllables + other.manySyllables);
    }

    double wordsPerSentence() {
        return per(words, sentences);
    }

    double syllablesPerWord() {
        return per(syllables, words);
    }

    double lettersPerSentence() {
        return per(letters, sentences);
    }

    /** The share of some words among all, in percent. */
    double percent(int some) {
        return 100 * per(some, words);
    }

    private static double per(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
