package dev.noticeboard.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences, by the rules of Unicode (UAX #29, section 5). A full stop after an abbreviation
 * that CLDR lists for the language, such as "Mr.", ends none. One without a space behind it ends
 * one where a word follows that begins sentences, as in "for ads.We may".
 *
 * <p>One of these is used by one thread at a time.
 */
public final class SentenceBoundaries {

    private static final char LINE_SEPARATOR = '\u2028';

    private final BreakIterator sentences;
    private final Abbreviations abbreviations;

    private SentenceBoundaries(BreakIterator sentences, Abbreviations abbreviations) {
        this.sentences = sentences;
        this.abbreviations = abbreviations;
    }

    /**
     * Finds the sentences of a language.
     *
     * @param tag its BCP 47 tag
     */
    public static SentenceBoundaries of(String tag) {
        ULocale language = ULocale.forLanguageTag(tag);
        return new SentenceBoundaries(Breaks.sentences(language), Abbreviations.of(language));
    }

    /** The sentences of a text, in their order, without white space around them. */
    public List<Span> in(String text) {
        sentences.setText(text);
        List<Span> spans = new ArrayList<>();
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
            if (goesOn(text, from, to)) {
                continue;
            }
            for (int next = abbreviations.glued(text, from, to);
                    next < to;
                    next = abbreviations.glued(text, from, to)) {
                add(text, from, next, spans);
                from = next;
            }
            add(text, from, to, spans);
            from = to;
        }
        return spans;
    }

    private static void add(String text, int from, int to, List<Span> spans) {
        if (!Span.isBlank(text, from, to)) {
            String sentence = text.substring(from, to);
            int start = from + sentence.length() - sentence.stripLeading().length();
            spans.add(new Span(start, from + sentence.stripTrailing().length()));
        }
    }

    private boolean goesOn(String text, int from, int to) {
        return to < text.length()
                && text.charAt(to - 1) != LINE_SEPARATOR
                && abbreviations.endIn(text, from, to)
                && !abbreviations.endsSentence(text, from, to);
    }
}
