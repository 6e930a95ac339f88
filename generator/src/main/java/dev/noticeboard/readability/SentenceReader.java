package dev.noticeboard.readability;

import dev.noticeboard.model.PlacedText;
import dev.noticeboard.words.SentenceBoundaries;
import dev.noticeboard.words.Span;
import dev.noticeboard.words.WordBoundaries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts what stands in the sentences of one language.
 *
 * <p>The words of a sentence are found once, and every figure is counted of them. What a word
 * counts for is looked up where the text had it before. One of these is used by one thread at a
 * time.
 */
final class SentenceReader {

    // An address has no sentences in it, and is read as one thing. It is looked for where a run of
    // its characters begins and nowhere within it, or a long word would be read once for each
    // letter.
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://|www\\.)[^\\s\u2028]*[^\\s\u2028.,;:!?)\\]]"
                        + "|(?:(?<![^\\s\u2028@(<])|\\G)[^\\s\u2028@(<]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final String SEPARATORS = ",;|/·•、，；";
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[" + SEPARATORS + "]\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int MANY_PARTS = 8;
    private static final int WORDS_OF_A_NAME = 3;
    // "We keep names, addresses, …" has its verb before the first comma.
    private static final int WORDS_OF_A_FIRST_NAME = 2;
    private static final String HYPHENS = "-\u2010\u2011";

    private final Figure figure;
    private final Syllables syllables;
    private final WordBoundaries words;
    private final SentenceBoundaries sentences;
    private final Map<String, Tally> known = new HashMap<>();

    SentenceReader(String language, Figure figure) {
        this.figure = figure;
        this.syllables = Syllables.of(figure);
        this.words = WordBoundaries.of(language);
        this.sentences = SentenceBoundaries.of(language);
    }

    /** What stands in one piece of running text. */
    Counted read(PlacedText piece) {
        String text = piece.toString();
        boolean hasAddress = mayHoldAddress(text);
        Tally.Counter all = new Tally.Counter();
        List<Sentence> found = new ArrayList<>();
        for (Span span : sentences.in(hasAddress ? withoutMarks(text) : text)) {
            String sentence = span.of(text);
            Tally tally = tally(hasAddress ? withoutAddresses(sentence) : sentence);
            // What has no word, such as a lone asterisk, is no sentence, and no list of names is.
            if (tally.words() > 0 && !isEnumeration(sentence)) {
                int length = figure.unit() == Figure.Unit.WORDS ? tally.words() : tally.letters();
                found.add(new Sentence(piece.placeAt(span.from()), onOneLine(sentence), length));
                all.add(tally);
            }
        }
        return new Counted(all.tally(), found);
    }

    /** Whether a text is nothing but names one after the other, as in the cell of a table. */
    private boolean isEnumeration(String text) {
        if (separators(text) < MANY_PARTS - 1) {
            return false;
        }
        String[] parts = SEPARATOR.split(text.strip(), -1);
        return wordsOf(parts[0]).size() <= WORDS_OF_A_FIRST_NAME
                && Arrays.stream(parts).allMatch(part -> wordsOf(part).size() <= WORDS_OF_A_NAME);
    }

    private static int separators(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += SEPARATORS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean mayHoldAddress(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
    }

    private static String withoutMarks(String text) {
        return ADDRESS.matcher(text).replaceAll(address -> "a".repeat(address.group().length()));
    }

    private static String withoutAddresses(String sentence) {
        return ADDRESS.matcher(sentence).replaceAll("at");
    }

    private static String onOneLine(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean another = c == ' ' && sentence.startsWith(" ", i + 1);
            if (another || (c >= '\t' && c <= '\r')) {
                return SPACES.matcher(sentence).replaceAll(" ");
            }
        }
        return sentence;
    }

    private Tally tally(String sentence) {
        Tally.Counter counter = new Tally.Counter();
        counter.add(Tally.SENTENCE);
        for (String word : wordsOf(sentence)) {
            Tally tally = known.get(word);
            if (tally == null) {
                tally = tallyOfWord(word);
                known.put(word, tally);
            }
            counter.add(tally);
        }
        return counter.tally();
    }

    private Tally tallyOfWord(String word) {
        boolean spoken = word.codePoints().anyMatch(Character::isLetter);
        String plain = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return Tally.ofWord(letters(word), spoken ? syllables(plain) : 1);
    }

    // A compound is one word, and each of its parts is spoken.
    private int syllables(String word) {
        int count = 0;
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || isHyphen(word.charAt(i))) {
                count += i == start ? 0 : syllables.of(word.substring(start, i));
                start = i + 1;
            }
        }
        return count;
    }

    /** The words, those that a hyphen joins being one. */
    private List<String> wordsOf(String text) {
        List<String> found = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Span span : words.in(text)) {
            boolean joins = span.from() == end && (joins(text, end - 1) || joins(text, end));
            if (!joins) {
                addWord(text, start, end, found);
                start = span.from();
            }
            end = span.to();
        }
        addWord(text, start, end, found);
        return found;
    }

    private static void addWord(String text, int from, int to, List<String> words) {
        int at = from;
        while (at < to) {
            int letter = text.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                words.add(text.substring(from, to));
                return;
            }
            at += Character.charCount(letter);
        }
    }

    private static boolean joins(String text, int index) {
        return index >= 0 && isHyphen(text.charAt(index));
    }

    private static boolean isHyphen(char c) {
        return HYPHENS.indexOf(c) >= 0;
    }

    private static int letters(String word) {
        return (int) word.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
