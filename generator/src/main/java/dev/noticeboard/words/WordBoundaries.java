package dev.noticeboard.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds words, by the rules of Unicode (UAX #29, section 4) and the dictionaries of ICU for
 * languages that are written without spaces.
 *
 * <p>One of these is used by one thread at a time.
 */
public final class WordBoundaries {

    private static final Pattern ONE_WORD =
            Pattern.compile("[+(]?[A-Za-z0-9](?:[A-Za-z0-9@:/._%#&=?~+()-]{0,200}[A-Za-z0-9])?");

    /** A hyphen or its like, which makes one word of those beside it. */
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013";

    /** Letters with full stops between them, which some write with spaces. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}(?:\\.\\p{L})+");

    private static final Set<String> ABBREVIATIONS = WordLists.read("abbreviations.txt");

    private final ULocale language;
    private final BreakIterator words;
    private @Nullable SentenceBoundaries sentences;

    private WordBoundaries(ULocale language) {
        this.language = language;
        this.words = Breaks.words(language);
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
        words.setText(text);
        List<Span> spans = new ArrayList<>();
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            if (!Span.isBlank(text, from, to)) {
                spans.add(new Span(from, to));
            }
            from = to;
        }
        return language.isRightToLeft() ? joined(spans, text) : spans;
    }

    /**
     * The same, but that what is read as one word is one: a date, a telephone number, an amount, a
     * number with its unit, an address, a reference to a clause, and words that a hyphen joins. The
     * letters of an abbreviation are apart, as they are where spaces stand between them.
     */
    public List<Span> whole(String text) {
        List<Span> atoms = Atoms.of(language).in(text);
        List<Span> whole = new ArrayList<>();
        int next = 0;
        int end = 0;
        for (Span word : in(text)) {
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
        return compounds(whole, text);
    }

    /**
     * The sentences of a text. A full stop after a single letter, or after a word that it often
     * shortens, ends none.
     */
    public List<Span> sentences(String text) {
        SentenceBoundaries found = sentences;
        if (found == null) {
            found = SentenceBoundaries.of(language.toLanguageTag());
            sentences = found;
        }
        List<Span> whole = new ArrayList<>();
        for (Span span : found.in(text)) {
            int last = whole.size() - 1;
            if (last >= 0 && isShortened(text, whole.get(last))) {
                whole.set(last, new Span(whole.get(last).from(), span.to()));
            } else {
                whole.add(span);
            }
        }
        return whole;
    }

    private static boolean isShortened(String text, Span sentence) {
        int stop = sentence.to() - 1;
        if (text.charAt(stop) != '.') {
            return false;
        }
        int from = stop;
        while (from > sentence.from() && isOfShortened(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word)
                || (word.length() == 1 && Character.isLetter(word.charAt(0)));
    }

    private static boolean isOfShortened(char c) {
        return Character.isLetter(c) || c == '.';
    }

    /** The words of the language that turn a sentence into its opposite. */
    public Negations negations() {
        return Negations.of(language);
    }

    private static List<Span> compounds(List<Span> spans, String text) {
        List<Span> joined = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int last = joined.size() - 1;
            boolean joins =
                    last >= 0
                            && i + 1 < spans.size()
                            && span.to() - span.from() == 1
                            && HYPHENS.indexOf(text.charAt(span.from())) >= 0
                            && touchWords(joined.get(last), span, spans.get(i + 1), text);
            if (joins) {
                joined.set(last, new Span(joined.get(last).from(), spans.get(++i).to()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean touchWords(Span before, Span hyphen, Span after, String text) {
        return before.to() == hyphen.from()
                && hyphen.to() == after.from()
                && Character.isLetterOrDigit(text.codePointBefore(before.to()))
                && Character.isLetterOrDigit(text.codePointAt(after.from()));
    }

    private static void add(int from, int to, String text, List<Span> spans) {
        if (from < to && isAbbreviation(text, from, to)) {
            for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
                spans.add(new Span(at, at + Character.charCount(text.codePointAt(at))));
            }
        } else if (!Span.isBlank(text, from, to)) {
            spans.add(new Span(from, to));
        }
    }

    private static boolean isAbbreviation(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.charAt(i) == '.') {
                return ABBREVIATION.matcher(text).region(from, to).matches();
            }
        }
        return false;
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
