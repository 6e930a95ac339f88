package dev.noticeboard.report;

import dev.noticeboard.redline.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * A block that a redline changed, as it is printed: a paragraph, an item, the row of a table.
 *
 * @param number the number by which it is cited, where its words begin with that; else empty
 * @param lead what stands before its words, such as {@code "- "} or {@code "3(b) "}
 * @param spans its words
 * @param notes what changed in it besides words
 */
record ChangedBlock(String number, String lead, List<MarkedSpan> spans, List<String> notes) {

    ChangedBlock {
        spans = List.copyOf(spans);
        notes = List.copyOf(notes);
    }

    /** The same with another note before all others. */
    ChangedBlock with(String note) {
        List<String> more = new ArrayList<>(List.of(note));
        more.addAll(notes);
        return new ChangedBlock(number, lead, spans, more);
    }

    /** What stands before its excerpt: its number as well, where its beginning is not shown. */
    String shownLead() {
        boolean cut = !number.isEmpty() && !excerpt().get(0).equals(spans.get(0));
        return cut ? lead + number + " " : lead;
    }

    /** Its words, with no more of what did not change than shows where the changes stand. */
    List<MarkedSpan> excerpt() {
        if (spans.size() == 1 && spans.get(0).mark() == Mark.KEPT) {
            // Its words stayed: its beginning tells which block it is.
            return List.of(MarkedSpan.kept(MarkedSpan.beginning(spans.get(0).text())));
        }
        List<MarkedSpan> excerpt = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            excerpt.add(spans.get(i).shortened(i == 0, i == spans.size() - 1));
        }
        return excerpt;
    }
}
