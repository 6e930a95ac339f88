package dev.noticeboard.render.html;

import dev.noticeboard.article.NodeKind;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.SectionChange;
import java.util.Optional;

/** How a section of a redline is named and led to. */
public final class SectionName {

    private static final String REMOVED = "nb-removed-";

    /** Stands for the anchor of a section that has none. */
    public static final String UNNAMED = "nb-opening";

    private SectionName() {}

    /** The words of its heading, as they are now where they were changed. */
    public static Optional<String> words(SectionChange section) {
        return section.parts().stream()
                .filter(SectionName::isHeading)
                .map(TableShape::words)
                .map(String::strip)
                .filter(PlacedText::hasWords)
                .findFirst();
    }

    private static boolean isHeading(Part part) {
        return !(part instanceof Part.Regrouped) && part.shape().kind() == NodeKind.HEADING;
    }

    /** The words of its heading as they were, where it has another one now. */
    public static Optional<String> olderWords(SectionChange section) {
        return section.parts().stream()
                .filter(SectionName::isHeading)
                .filter(Part.Reworded.class::isInstance)
                .map(part -> olderWords((Part.Reworded) part))
                .filter(PlacedText::hasWords)
                .findFirst();
    }

    private static String olderWords(Part.Reworded heading) {
        StringBuilder words = new StringBuilder();
        heading.runs().forEach(run -> run.older().ifPresent(leaf -> words.append(leaf.text())));
        return words.toString().strip();
    }

    /** The id of its place on a redline's page. */
    public static String of(SectionChange section) {
        if (section.mark() == Mark.REMOVED) {
            return removed(section);
        }
        return section.anchor().isEmpty() ? UNNAMED : section.anchor();
    }

    /** The id of the place where it stood. */
    static String removed(SectionChange section) {
        return REMOVED + (section.anchor().isEmpty() ? UNNAMED : section.anchor());
    }
}
