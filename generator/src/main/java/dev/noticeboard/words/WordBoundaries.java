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

    /**
     * The same, but that what is read as one word is one: a date, a telephone number, an amount, a
     * number with its unit, an address, a reference to a clause.
     */
    public List<Span> whole(String text) {
        List<Span> atoms = Atoms.of(language).in(text);
        List<Span> words = in(text);
        if (atoms.isEmpty()) {
            return words;
        }
        List<Span> whole = new ArrayList<>(words.size());
        int next = 0;
        int end = 0;
        for (Span word : words) {
            // A word that an atom cuts is left with what stands beside the atom.
            int from = Math.max(word.from(), end);
            while (next < atoms.size() && atoms.get(next).from() < word.to()) {
                Span atom = atoms.get(next++);
                add(from, atom.from(), text, whole);
                whole.add(atom);
                end = atom.to();
                from = Math.max(word.from(), end);
            }
            add(from, word.to(), text, whole);
        }
        return whole;
    }

    private static void add(int from, int to, String text, List<Span> spans) {
        if (from < to && !text.substring(from, to).isBlank()) {
            spans.add(new Span(from, to));
        }
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
