package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading is at most one level below the heading before it.
 *
 * <p>What counts is the level that was written; levels may end at any depth, and the first heading
 * may have any.
 */
final class SkippedHeading implements Check {

    @Override
    public Rule rule() {
        return Rule.SKIPPED_HEADING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        int above = Integer.MAX_VALUE - 1;
        List<Section> headed = subject.sections().filter(s -> s.written() > 0).toList();
        for (Section section : headed) {
            if (section.written() > above + 1) {
                findings.add(skipped(section, above));
            }
            above = section.written();
        }
        return findings;
    }

    private Finding skipped(Section section, int above) {
        return Finding.of(
                rule(),
                section.place(),
                "this heading is of level %s, the one above it of level %s"
                        .formatted(section.written(), above),
                "make it level %s, with %s number signs".formatted(above + 1, above + 1));
    }
}
