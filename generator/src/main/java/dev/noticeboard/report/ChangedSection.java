package dev.noticeboard.report;

import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SectionChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A section that a redline changed, as it is printed.
 *
 * @param what what became of it, in English
 * @param heading the words of its heading
 * @param page the address of the page that shows it; empty where there is none
 * @param blocks what changed in it
 */
record ChangedSection(
        String what, List<MarkedSpan> heading, Optional<String> page, List<ChangedBlock> blocks) {

    ChangedSection {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
    }

    /** All that changed; what stands outside the sections counts as one. */
    static List<ChangedSection> of(RedlineView view) {
        Redline redline = view.redline();
        Citations citations = new Citations(view);
        MoveEnds moves = MoveEnds.of(redline, citations);
        List<ChangedSection> changed = new ArrayList<>();
        if (!redline.title().isUntouched()) {
            changed.add(outside("title", MarkedSpans.of(redline.title()), List.of()));
        }
        for (SectionChange section : redline.sections()) {
            if (!section.isUntouched()) {
                List<Part> text = text(section);
                List<Part> blocks = text.stream().filter(part -> !isHeading(part)).toList();
                changed.add(
                        new ChangedSection(
                                what(section, moves),
                                heading(text.isEmpty() ? section.parts() : text),
                                view.page().apply(section),
                                ChangedBlocks.of(blocks, citations, moves)));
            }
        }
        List<ChangedBlock> notes = ChangedBlocks.of(redline.footnotes(), citations, moves);
        if (!notes.isEmpty()) {
            changed.add(outside("changed", List.of(MarkedSpan.kept("Footnotes")), notes));
        }
        return changed;
    }

    private static ChangedSection outside(
            String what, List<MarkedSpan> heading, List<ChangedBlock> blocks) {
        return new ChangedSection(what, heading, Optional.empty(), blocks);
    }

    private static List<MarkedSpan> heading(List<Part> parts) {
        return parts.stream()
                .filter(ChangedSection::isHeading)
                .findFirst()
                .map(MarkedSpans::of)
                .orElseGet(() -> List.of(MarkedSpan.kept("(text without a heading)")));
    }

    /** What is shown of a section: where it moved, what else changed in it, at its new place. */
    private static List<Part> text(SectionChange section) {
        if (section.isMovedAway()) {
            return List.of();
        }
        return section.move().isPresent() ? section.rewording() : section.parts();
    }

    private static boolean isHeading(Part part) {
        return !(part instanceof Part.Regrouped) && part.shape().kind() == NodeKind.HEADING;
    }

    private static String changed(SectionChange section) {
        if (section.rewritten()) {
            return "rewritten";
        }
        return section.changes() == 0 ? "no word changed" : "changed";
    }

    private static boolean isMadeOfLine(SectionChange section) {
        return section.parts().stream()
                .filter(ChangedSection::isHeading)
                .anyMatch(Part.Reworded.class::isInstance);
    }

    private static String headingPutIn(SectionChange section) {
        if (section.isHeadingMoved()) {
            return "heading moved to here";
        }
        return isMadeOfLine(section) ? "a line made a heading" : "a heading put in here";
    }

    private static String what(SectionChange section, MoveEnds moves) {
        String what =
                switch (section.outcome()) {
                    case ADDED -> "new section";
                    case REMOVED -> "section taken out";
                    case MOVED -> moves.section(section);
                    case RENAMED -> "renamed";
                    case DIVIDED -> headingPutIn(section);
                    case JOINED ->
                            section.isHeadingMoved()
                                    ? "heading moved from here"
                                    : "heading taken out here";
                    case CHANGED, UNCHANGED -> changed(section);
                };
        return section.isOfOtherLevel() ? what + ", on another level" : what;
    }
}
