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

    /** Adds up what was counted. One of these is used by one thread. */
    static final class Counter {

        private int sentences;
        private int words;
        private int letters;
        private int syllables;
        private int longWords;
        private int shortWords;
        private int manySyllables;

        void add(Tally more) {
            sentences += more.sentences;
            words += more.words;
            letters += more.letters;
            syllables += more.syllables;
            longWords += more.longWords;
            shortWords += more.shortWords;
            manySyllables += more.manySyllables;
        }

        /** All that was added so far. */
        Tally tally() {
            return new Tally(
                    sentences, words, letters, syllables, longWords, shortWords, manySyllables);
        }
    }
}
