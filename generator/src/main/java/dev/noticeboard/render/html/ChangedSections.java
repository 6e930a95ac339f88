package dev.noticeboard.render.html;

import dev.noticeboard.output.Markup;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SectionChange;
import dev.noticeboard.redline.SectionChange.Outcome;
import dev.noticeboard.render.notice.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The sections that a redline changes, each in a line of words: what it is called, and what became
 * of it.
 *
 * @param redline the redline
 * @param phrases the list's own words
 */
public record ChangedSections(Redline redline, Phrases phrases) {

    /**
     * One of them.
     *
     * @param key the key of the words that say what became of it
     * @param heading what it is called
     * @param count how many numbered changes it has
     * @param anchor the id of its place on the redline's page
     */
    public record Line(String key, String heading, int count, String anchor) {}

    /** The lines in the order of the text; a section that moved has one, where it is now. */
    public List<Line> lines() {
        String title = TableShape.words(redline.title());
        List<Line> lines = new ArrayList<>();
        for (SectionChange section : redline.sections()) {
            if (!section.isUntouched() && !section.isMovedAway()) {
                int count = redline.counts(section).changes();
                // What changed quietly is said for the whole text, and has no number to go to.
                if (count == 0) {
                    continue;
                }
                lines.add(
                        new Line(
                                key(outcome(section), count),
                                SectionName.words(section).orElse(title),
                                count,
                                SectionName.of(section)));
            }
        }
        int notes = redline.changesInFootnotes();
        if (notes > 0) {
            String heading = phrases.words("footnotes.heading");
            lines.add(new Line(key(Outcome.CHANGED, notes), heading, notes, SectionHtml.NOTES));
        }
        return lines;
    }

    /** What became of a section; one of which the heading alone moved was changed. */
    static Outcome outcome(SectionChange section) {
        return section.isHeadingMoved() ? Outcome.CHANGED : section.outcome();
    }

    /** A line in words, with the heading as it stands in its place. */
    public Markup words(Line line, Markup heading) {
        Markup count = new Markup(Integer.toString(line.count()));
        return phrases.sentence(line.key(), Map.of("heading", heading, "count", count), Map.of());
    }

    /** The key of the words that say what became of a section. */
    public static String key(Outcome outcome, int count) {
        return switch (outcome) {
            case ADDED -> "redline.listed-added";
            case REMOVED -> "redline.listed-removed";
            case MOVED -> "redline.listed-moved";
            case DIVIDED -> "redline.listed-divided";
            case JOINED -> "redline.listed-joined";
            default -> count == 1 ? "redline.listed-one" : "redline.listed";
        };
    }
}
