package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import java.util.List;

/** Every check there is, in the order in which they run. */
public final class Checks {

    private static final List<Check> ALL =
            List.of(
                    new DuplicateHeading(),
                    new EmptyHeading(),
                    new SkippedHeading(),
                    new BoldHeading(),
                    new Placeholder(),
                    new StatedDate(),
                    new NotAList(),
                    new DateAsList(),
                    new StrayEmphasis(),
                    new AccidentalEmphasis(),
                    new TableAsText(),
                    new TableWithoutHeader(),
                    new TableCells(),
                    new ProseAsCode(),
                    new ProseAsDefinition());

    private Checks() {}

    /** All checks. */
    public static List<Check> all() {
        return ALL;
    }

    /** What all checks find in one version in one language, sorted. */
    public static List<Finding> run(Subject subject) {
        return ALL.stream().flatMap(check -> check.check(subject).stream()).sorted().toList();
    }
}
