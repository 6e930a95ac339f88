package dev.noticeboard.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words, by the rules of Unicode (UAX #29, section 4) and the dictionaries of ICU for
 * languages that are written without spaces.
 */
public final class WordBoundaries {

    private static final Pattern ONE_WORD =
            Pattern.compile("[+(]?[A-Za-z0-9](?:[A-Za-z0-9@:/._%#&=?~+()-]{0,200}[A-Za-z0-9])?");

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
        return language.isRightToLeft() ? joined(spans, text) : spans;
    }

    // The parts of a telephone number or an address, marked one by one, would change places where
    // the text around them is read from right to left.
    private static List<Span> joined(List<Span> spans, String text) {
        List<Span> joined = new ArrayList<>();
        Matcher one = ONE_WORD.matcher(text);
        boolean found = one.find();
        for (Span span : spans) {
            while (found && one.end() <= span.from()) {
                found = one.find();
            }
            int last = joined.size() - 1;
            boolean goesOn =
                    found
                            && one.start() < span.from()
                            && span.to() <= one.end()
                            && last >= 0
                            && joined.get(last).from() >= one.start()
                            && joined.get(last).to() == span.from();
            if (goesOn) {
                joined.set(last, new Span(joined.get(last).from(), span.to()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
