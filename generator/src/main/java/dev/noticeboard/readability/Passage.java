package dev.noticeboard.readability;

import dev.noticeboard.model.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A part of a text, and how hard it is to read: a section without those below it, all footnotes, or
 * the whole.
 *
 * @param anchor the section's anchor; empty where it has none
 * @param heading what it is called
 * @param place where it begins
 * @param words how many words it has
 * @param figure its figure, rounded to one decimal; of few words it says little
 * @param sentences its sentences, in the order of the text
 */
public record Passage(
        String anchor,
        String heading,
        Place place,
        int words,
        double figure,
        List<Sentence> sentences) {

    /** The formulas were made for samples of about this many words. */
    public static final int ENOUGH_WORDS = 100;

    public Passage {
        sentences = List.copyOf(sentences);
    }

    /** Whether it has so many words that its figure says something. */
    public boolean isLongEnough() {
        return words >= ENOUGH_WORDS;
    }

    /** Its longest sentence, the first of them where several are. */
    public Optional<Sentence> longest() {
        return longest(1).stream().findFirst();
    }

    /**
     * Its longest sentences, the longest first; of the same length the one that stands first.
     *
     * @param count how many, at most
     */
    public List<Sentence> longest(int count) {
        return sentences.stream()
                .sorted(
                        Comparator.comparingInt(Sentence::length)
                                .reversed()
                                .thenComparing(Sentence::place))
                .limit(count)
                .toList();
    }
}
