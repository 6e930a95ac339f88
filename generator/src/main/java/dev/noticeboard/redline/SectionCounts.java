package dev.noticeboard.redline;

import com.ibm.icu.util.ULocale;

/**
 * How much was changed in a section.
 *
 * @param wordsIn how many words were put in; none where the section moved
 * @param wordsOut how many were taken out; none where the section moved
 * @param changes how many places a person would point at
 */
public record SectionCounts(int wordsIn, int wordsOut, int changes) {

    static SectionCounts of(SectionChange section, String language) {
        WordCount count = new WordCount(ULocale.forLanguageTag(language));
        return new SectionCounts(
                Counts.words(section, Mark.ADDED, count),
                Counts.words(section, Mark.REMOVED, count),
                Counts.changes(section));
    }
}
