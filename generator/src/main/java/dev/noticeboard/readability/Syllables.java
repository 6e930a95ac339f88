package dev.noticeboard.readability;

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
            case WIENER_SACHTEXTFORMEL -> new GermanSyllables();
            case SZIGRISZT_PAZOS -> new SpanishSyllables();
            default -> word -> 0;
        };
    }
}
