package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Rule;
import java.util.List;

/** A heading has words; text before the first heading needs none. */
final class EmptyHeading implements Check {

    @Override
    public Rule rule() {
        return Rule.EMPTY_HEADING;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.sections()
                .filter(section -> section.written() > 0)
                .filter(section -> !PlacedText.hasWords(PlacedText.words(section.heading())))
                .map(
                        section ->
                                Finding.of(
                                        rule(),
                                        section.place(),
                                        "this heading has no words",
                                        "write the heading's words after the number signs, or"
                                                + " delete the line"))
                .toList();
    }
}
