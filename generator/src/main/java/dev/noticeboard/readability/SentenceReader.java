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

/** Counts what stands in the sentences of one language. */
final class SentenceReader {

    // An address has no sentences in it, and is read as one thing. It is looked for where a run of
    // its characters begins and nowhere within it, or a long word would be read once for each
    // letter.
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://|www\\.)[^\\s\u2028]*[^\\s\u2028.,;:!?)\\]]"
                        + "|(?:(?<![^\\s\u2028@(<])|\\G)[^\\s\u2028@(<]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|/·•、，；]\\s*");
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
        List<Counted> found = new ArrayList<>();
        for (Span span : sentences.in(withoutMarks(text))) {
            Tally tally = tally(span.of(text));
            // What has no word, such as a lone asterisk, is no sentence, and no list of names is.
            if (tally.words() > 0 && !isEnumeration(span.of(text))) {
                String line = span.of(text).replaceAll("\\s+", " ");
                int length = figure.unit() == Figure.Unit.WORDS ? tally.words() : tally.letters();
                Sentence sentence = new Sentence(piece.placeAt(span.from()), line, length);
                found.add(new Counted(tally, List.of(sentence)));
            }
        }
        return Counted.of(found.stream());
    }

    /** Whether a text is nothing but names one after the other, as in the cell of a table. */
    private boolean isEnumeration(String text) {
        String[] parts = SEPARATOR.split(text.strip(), -1);
        return parts.length >= MANY_PARTS
                && wordsOf(parts[0]).size() <= WORDS_OF_A_FIRST_NAME
                && Arrays.stream(parts).allMatch(part -> wordsOf(part).size() <= WORDS_OF_A_NAME);
    }

    private static String withoutMarks(String text) {
        return ADDRESS.matcher(text).replaceAll(address -> "a".repeat(address.group().length()));
    }

    private Tally tally(String sentence) {
        String text = ADDRESS.matcher(sentence).replaceAll("at");
        Tally tally = Tally.SENTENCE;
        for (String word : wordsOf(text)) {
            tally = tally.plus(known.computeIfAbsent(word, this::tallyOfWord));
        }
        return tally;
    }

    private Tally tallyOfWord(String word) {
        boolean spoken = word.codePoints().anyMatch(Character::isLetter);
        String plain = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return Tally.ofWord(letters(word), spoken ? syllables(plain) : 1);
    }

    // A compound is one word, and each of its parts is spoken.
    private int syllables(String word) {
        int count = 0;
        for (String part : word.split("[" + HYPHENS + "]", -1)) {
            count += part.isEmpty() ? 0 : syllables.of(part);
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
                found.add(text.substring(start, end));
                start = span.from();
            }
            end = span.to();
        }
        found.add(text.substring(start, end));
        return found.stream().filter(SentenceReader::isWord).toList();
    }

    private static boolean joins(String text, int index) {
        return index >= 0 && HYPHENS.indexOf(text.charAt(index)) >= 0;
    }

    private static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static int letters(String word) {
        return (int) word.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
