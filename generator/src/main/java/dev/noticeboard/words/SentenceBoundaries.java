package dev.noticeboard.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences, by the rules of Unicode (UAX #29, section 5). A full stop after an abbreviation
 * that CLDR knows in the language, such as "Inc.", ends none.
 *
 * <p>One of these is used by one thread at a time.
 */
public final class SentenceBoundaries {

    private final BreakIterator sentences;

    private SentenceBoundaries(BreakIterator sentences) {
        this.sentences = sentences;
    }

    /**
     * Finds the sentences of a language.
     *
     * @param tag its BCP 47 tag
     */
    public static SentenceBoundaries of(String tag) {
        ULocale language = ULocale.forLanguageTag(tag);
        return new SentenceBoundaries(
                FilteredBreakIteratorBuilder.getInstance(language)
                        .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(language)));
    }

    /** The sentences of a text, in their order, without white space around them. */
    public List<Span> in(String text) {
        sentences.setText(text);
        List<Span> spans = new ArrayList<>();
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            String sentence = text.substring(from, to);
            if (!sentence.isBlank()) {
                int start = from + sentence.length() - sentence.stripLeading().length();
                spans.add(new Span(start, start + sentence.strip().length()));
            }
            from = to;
        }
        return spans;
    }
}
