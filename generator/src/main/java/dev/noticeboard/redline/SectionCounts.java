package dev.noticeboard.redline;

import dev.noticeboard.words.WordBoundaries;

/**
 * How much was changed in a section.
 *
 * @param wordsIn how many words were put in; one that only moved is not put in
 * @param wordsOut how many were taken out; one that only moved is not taken out
 * @param changes how many places a person would point at
 */
public record SectionCounts(int wordsIn, int wordsOut, int changes) {

    static SectionCounts of(SectionChange section, String language) {
        WordCount count = new WordCount(WordBoundaries.of(language));
        return new SectionCounts(
                Counts.words(section, Mark.ADDED, count),
                Counts.words(section, Mark.REMOVED, count),
                Counts.changes(section));
    }
}
