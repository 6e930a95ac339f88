package dev.noticeboard.readability;

import dev.noticeboard.model.PlacedText;
import dev.noticeboard.words.SentenceBoundaries;
import dev.noticeboard.words.Span;
import dev.noticeboard.words.WordBoundaries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What {@link SentenceReader} counts, written to be read and not to be fast: patterns for
 * everything, each word anew, and each figure by itself.
 */
final class SlowSentenceReader {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://|www\\.)[^\\s\u2028]*[^\\s\u2028.,;:!?)\\]]"
                        + "|(?:(?<![^\\s\u2028@(<])|\\G)[^\\s\u2028@(<]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private final String language;
    private final Figure figure;

    SlowSentenceReader(String language, Figure figure) {
        this.language = language;
        this.figure = figure;
    }

    Counted read(PlacedText piece) {
        String text = piece.toString();
        String masked =
                ADDRESS.matcher(text).replaceAll(found -> "a".repeat(found.group().length()));
        List<String> all = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : SentenceBoundaries.of(language).in(masked)) {
            String sentence = span.of(text);
            List<String> words = words(ADDRESS.matcher(sentence).replaceAll("at"));
            if (!words.isEmpty() && !isEnumeration(sentence)) {
                int length =
                        figure.unit() == Figure.Unit.WORDS
                                ? words.size()
                                : words.stream().mapToInt(SlowSentenceReader::letters).sum();
                String line = sentence.replaceAll("\\s+", " ");
                sentences.add(new Sentence(piece.placeAt(span.from()), line, length));
                all.addAll(words);
            }
        }
        return new Counted(tally(all, sentences.size()), sentences);
    }

    private Tally tally(List<String> words, int sentences) {
        List<Integer> letters = words.stream().map(SlowSentenceReader::letters).toList();
        List<Integer> syllables = words.stream().map(this::syllables).toList();
        return new Tally(
                sentences,
                words.size(),
                letters.stream().mapToInt(Integer::intValue).sum(),
                syllables.stream().mapToInt(Integer::intValue).sum(),
                (int) letters.stream().filter(count -> count > 6).count(),
                (int) syllables.stream().filter(count -> count == 1).count(),
                (int) syllables.stream().filter(count -> count >= 3).count());
    }

    private int syllables(String word) {
        if (word.codePoints().noneMatch(Character::isLetter)) {
            return 1;
        }
        String plain = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return Arrays.stream(plain.split("[-\u2010\u2011]", -1))
                .filter(part -> !part.isEmpty())
                .mapToInt(Syllables.of(figure)::of)
                .sum();
    }

    private boolean isEnumeration(String text) {
        List<String> parts = List.of(text.strip().split("\\s*[,;|/·•、，；]\\s*", -1));
        return parts.size() >= 8
                && words(parts.get(0)).size() <= 2
                && parts.stream().allMatch(part -> words(part).size() <= 3);
    }

    private List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int end = 0;
        for (Span span : WordBoundaries.of(language).in(text)) {
            boolean touches = span.from() == end;
            if (touches && (isHyphen(text, end - 1) || isHyphen(text, end)) && !words.isEmpty()) {
                words.set(words.size() - 1, words.get(words.size() - 1) + span.of(text));
            } else {
                words.add(span.of(text));
            }
            end = span.to();
        }
        return words.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static boolean isHyphen(String text, int at) {
        return at >= 0 && "-\u2010\u2011".indexOf(text.charAt(at)) >= 0;
    }

    private static int letters(String word) {
        return (int) word.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
