package dev.noticeboard.render;

import java.time.LocalDate;

/**
 * What is said beside the heading of a section about when it came to read as it does.
 *
 * @param key the key of the words: since when, added, moved, or changing
 * @param date the effective date of the version that did it
 * @param href the way to the section in that version's redline, {@link InlineHtml#ROOT} included
 */
record SectionMark(String key, LocalDate date, String href) {

    /** Whether it says the same as another, of another section. */
    boolean saysSameAs(SectionMark other) {
        return key.equals(other.key) && date.equals(other.date);
    }
}
