package dev.noticeboard.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * ICU's break iterators. To make one takes longer than to read a paragraph with it, and ICU keeps
 * no more than the last language's, so that one of each language is kept here, and is only ever
 * copied.
 */
final class Breaks {

    private static final Map<ULocale, BreakIterator> WORDS = new ConcurrentHashMap<>();
    private static final Map<ULocale, BreakIterator> SENTENCES = new ConcurrentHashMap<>();

    private Breaks() {}

    /** Finds words; for the caller alone. */
    static BreakIterator words(ULocale language) {
        return WORDS.computeIfAbsent(language, BreakIterator::getWordInstance).clone();
    }

    /** Finds sentences; for the caller alone. */
    static BreakIterator sentences(ULocale language) {
        return SENTENCES.computeIfAbsent(language, BreakIterator::getSentenceInstance).clone();
    }
}
