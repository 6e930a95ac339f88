package dev.noticeboard.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A block that a redline changed, as it is printed: a paragraph, an item, the row of a table.
 *
 * @param lead what stands before its words, such as {@code "- "}
 * @param spans its words
 * @param notes what changed in it besides words
 */
record ChangedBlock(String lead, List<Span> spans, List<String> notes) {

    ChangedBlock {
        spans = List.copyOf(spans);
        notes = List.copyOf(notes);
    }

    /** Its words, with no more of what did not change than shows where the changes stand. */
    List<Span> excerpt() {
        List<Span> excerpt = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            excerpt.add(spans.get(i).shortened(i == 0, i == spans.size() - 1));
        }
        return excerpt;
    }
}
