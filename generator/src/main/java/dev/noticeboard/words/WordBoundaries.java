package dev.noticeboard.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words, by the rules of Unicode (UAX #29, section 4) and the dictionaries of ICU for
 * languages that are written without spaces.
 */
public final class WordBoundaries {

    private final ULocale language;

    private WordBoundaries(ULocale language) {
        this.language = language;
    }

    /**
     * Finds the words of a language.
     *
     * @param tag its BCP 47 tag
     */
    public static WordBoundaries of(String tag) {
        return new WordBoundaries(ULocale.forLanguageTag(tag));
    }

    /** The words and marks of punctuation of a text, in their order: all but white space. */
    public List<Span> in(String text) {
        BreakIterator words = BreakIterator.getWordInstance(language);
        words.setText(text);
        List<Span> spans = new ArrayList<>();
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            if (!text.substring(from, to).isBlank()) {
                spans.add(new Span(from, to));
            }
            from = to;
        }
        return spans;
    }
}
