package dev.noticeboard.report;

import dev.noticeboard.article.Kind;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SectionChange;
import java.util.ArrayList;
import java.util.List;

/**
 * A section that a redline changed, as it is printed.
 *
 * @param what what became of it, in English
 * @param heading the words of its heading
 * @param blocks what changed in it
 */
record ChangedSection(String what, List<Span> heading, List<ChangedBlock> blocks) {

    ChangedSection {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
    }

    /** All that changed; what stands outside the sections counts as one. */
    static List<ChangedSection> of(Redline redline) {
        List<ChangedSection> changed = new ArrayList<>();
        if (!redline.title().isUntouched()) {
            changed.add(new ChangedSection("title", Spans.of(redline.title()), List.of()));
        }
        redline.sections().stream()
                .filter(section -> !section.isUntouched())
                .map(ChangedSection::of)
                .forEach(changed::add);
        List<ChangedBlock> notes = ChangedBlocks.of(redline.footnotes());
        if (!notes.isEmpty()) {
            changed.add(new ChangedSection("changed", List.of(Span.kept("Footnotes")), notes));
        }
        return changed;
    }

    private static ChangedSection of(SectionChange section) {
        List<Part> text = text(section);
        List<Span> heading =
                (text.isEmpty() ? section.parts() : text)
                        .stream()
                                .filter(ChangedSection::isHeading)
                                .findFirst()
                                .map(Spans::of)
                                .orElseGet(() -> List.of(Span.kept("(text without a heading)")));
        List<Part> blocks = text.stream().filter(part -> !isHeading(part)).toList();
        return new ChangedSection(what(section), heading, ChangedBlocks.of(blocks));
    }

    /** What is shown of a section: where it moved, what else changed in it, at its new place. */
    private static List<Part> text(SectionChange section) {
        if (section.isMovedAway()) {
            return List.of();
        }
        return section.move().isPresent() ? section.rewording() : section.parts();
    }

    private static boolean isHeading(Part part) {
        return !(part instanceof Part.Regrouped) && part.shape().kind() == Kind.HEADING;
    }

    private static String what(SectionChange section) {
        String what =
                switch (section.outcome()) {
                    case ADDED -> "new section";
                    case REMOVED -> "section taken out";
                    case MOVED ->
                            section.mark() == Mark.ADDED
                                    ? "section moved to here"
                                    : "section moved from here";
                    case RENAMED -> "renamed";
                    case DIVIDED -> "a heading put in here";
                    case JOINED -> "heading taken out here";
                    case CHANGED, UNCHANGED -> section.rewritten() ? "rewritten" : "changed";
                };
        return section.isOfOtherLevel() ? what + ", on another level" : what;
    }
}
