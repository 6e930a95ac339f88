package dev.noticeboard.render.html;

import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SectionChange;
import dev.noticeboard.render.notice.Phrases;
import java.util.List;
import java.util.Map;

/**
 * The sections that a redline changed, each by its heading and what became of it.
 *
 * @param redline the redline
 * @param phrases the words that say what became of a section
 */
public record ChangedHeadings(Redline redline, Phrases phrases) {

    /**
     * A section that changed.
     *
     * @param words its heading, and what became of it where that is more than another wording
     * @param id the id of its place in the redline's HTML
     */
    public record Entry(String words, String id) {}

    /**
     * One for each section, in reading order; a section that moved is where it stands now. One that
     * changed quietly alone has none: nobody who is told of a version has to read it again.
     */
    public List<Entry> entries() {
        return redline.sections().stream()
                .filter(section -> !section.isMovedAway())
                .filter(section -> section.changes() > 0)
                .map(section -> new Entry(words(section), SectionName.of(section)))
                .toList();
    }

    private String words(SectionChange section) {
        String heading =
                SectionName.words(section).orElseGet(() -> TableShape.words(redline.title()));
        return switch (ChangedSections.outcome(section)) {
            case ADDED, DIVIDED -> said("added", heading);
            case REMOVED, JOINED -> said("removed", heading);
            case MOVED -> said("moved", heading);
            case RENAMED ->
                    SectionName.olderWords(section)
                            .map(
                                    before ->
                                            phrases.words(
                                                    "announce.section-renamed",
                                                    Map.of("heading", heading, "before", before)))
                            .orElse(heading);
            case CHANGED, UNCHANGED -> heading;
        };
    }

    private String said(String what, String heading) {
        return phrases.words("announce.section-" + what, Map.of("heading", heading));
    }
}
