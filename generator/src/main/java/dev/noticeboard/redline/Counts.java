package dev.noticeboard.redline;

import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.SectionChange.Outcome;
import dev.noticeboard.words.WordBoundaries;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much was changed from one article to another.
 *
 * @param added how many sections were put in
 * @param removed how many were taken out
 * @param moved how many stand elsewhere
 * @param renamed how many have another heading
 * @param changed how many read or look different under the same heading
 * @param unchanged how many are as they were
 * @param wordsIn how many words were put in
 * @param wordsOut how many were taken out
 * @param wordsKept how many stand in both, wherever
 * @param changes how many places a person would point at
 */
public record Counts(
        int added,
        int removed,
        int moved,
        int renamed,
        int changed,
        int unchanged,
        int wordsIn,
        int wordsOut,
        int wordsKept,
        int changes) {

    static Counts of(Redline redline) {
        WordCount count = new WordCount(WordBoundaries.of(redline.newerHead().attribute("lang")));
        List<SectionChange> sections = redline.sections();
        return new Counts(
                number(sections, Outcome.ADDED),
                number(sections, Outcome.REMOVED),
                (int) sections.stream().filter(s -> isMovedHere(s)).count(),
                number(sections, Outcome.RENAMED),
                number(sections, Outcome.CHANGED)
                        + number(sections, Outcome.DIVIDED)
                        + number(sections, Outcome.JOINED),
                number(sections, Outcome.UNCHANGED),
                words(redline, Mark.ADDED, count),
                words(redline, Mark.REMOVED, count),
                words(redline, Mark.KEPT, count),
                sections.stream().mapToInt(Counts::changes).sum() + changes(redline.footnotes()));
    }

    private static int number(List<SectionChange> sections, Outcome outcome) {
        return (int) sections.stream().filter(section -> section.outcome() == outcome).count();
    }

    private static boolean isMovedHere(SectionChange section) {
        return section.outcome() == Outcome.MOVED && section.mark() == Mark.ADDED;
    }

    private static int words(Redline redline, Mark mark, WordCount count) {
        return redline.sections().stream()
                        .filter(section -> !section.isMovedAway())
                        .mapToInt(section -> words(section, mark, count))
                        .sum()
                + count.words(redline.footnotes(), mark);
    }

    /** The words with a mark in a section; what moved is neither in nor out. */
    static int words(SectionChange section, Mark mark, WordCount count) {
        if (section.move().isEmpty()) {
            return count.words(section.parts(), mark);
        } else if (section.alsoReworded()) {
            return count.words(section.rewording(), mark);
        }
        return mark == Mark.KEPT ? count.words(section.parts(), Mark.ADDED) : 0;
    }

    /** How many places a person would point at in a section. */
    static int changes(SectionChange section) {
        if (section.isUnseen()) {
            return 0;
        } else if (section.mark() != Mark.KEPT && section.isWhole()) {
            return 1;
        }
        // A heading is shown first, wherever it stands among what was taken out around it.
        Map<Boolean, List<Part>> parts =
                section.parts().stream()
                        .collect(Collectors.partitioningBy(SectionChange::isHeading));
        return (section.isOfOtherLevel() ? 1 : 0)
                + changes(parts.get(true))
                + changes(parts.get(false));
    }

    static int changes(List<Part> parts) {
        int changes = 0;
        for (int i = 0; i < parts.size(); i++) {
            changes += Together.goesOn(parts, i) ? 0 : changes(parts.get(i));
        }
        return changes;
    }

    private static int changes(Part part) {
        if (part instanceof Part.Whole whole) {
            return whole.mark() == Mark.KEPT || whole.node().isUnseen() ? 0 : 1;
        } else if (part instanceof Part.Changed changed) {
            int own = changed.isReshaped() && changed.remarked().isEmpty() ? 1 : 0;
            return changed.newer().kind() == NodeKind.TABLE
                    ? own + changesInTable(changed)
                    : own + changes(changed.parts());
        } else if (part instanceof Part.Regrouped regrouped) {
            return 1 + changes(regrouped.parts());
        }
        Part.Reworded text = (Part.Reworded) part;
        int inside =
                (int)
                        text.stretches().stream()
                                .flatMap(runs -> Run.groups(runs).stream())
                                .filter(Run::isChange)
                                .count();
        return (text.isOfOtherKind() ? 1 : 0) + inside;
    }

    /** A column that was put in or taken out is one change, not one in each of its rows. */
    private static int changesInTable(Part.Changed table) {
        List<Mark> columns = table.columns();
        int inColumns = (int) columns.stream().filter(mark -> mark != Mark.KEPT).count();
        int rest = 0;
        for (Part part : table.parts()) {
            boolean byColumn = part instanceof Part.Changed && !columns.isEmpty();
            rest += changes(part) - (byColumn ? wholes(part.parts()) : 0);
        }
        return inColumns + rest;
    }

    private static int wholes(List<Part> cells) {
        return (int) cells.stream().filter(cell -> cell.mark() != Mark.KEPT).count();
    }
}
