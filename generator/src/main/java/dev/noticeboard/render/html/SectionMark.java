package dev.noticeboard.render.html;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is said beside the heading of a section about when it came to read as it does.
 *
 * @param key the key of the words: since when, added, moved, changing, or all of that
 * @param date the effective date of the version that did it; empty where all of them are listed
 * @param href the way to the section in that version's redline, or to the list of the versions that
 *     changed it, {@link InlineHtml#ROOT} included
 */
public record SectionMark(String key, Optional<LocalDate> date, String href) {

    /** Whether it says the same as another, of another section. */
    boolean saysSameAs(SectionMark other) {
        return date.isPresent() && key.equals(other.key) && date.equals(other.date);
    }
}
