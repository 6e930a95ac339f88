package dev.noticeboard.rules;

import dev.noticeboard.model.Rule;
import java.util.EnumSet;
import java.util.Set;

/** The one place that says what the examples run through, and which of them run. */
final class Wiring {

    // Until a whole site can be read, only what a version's text shows is run: the sources' files
    // and YAML are not.
    private static final Set<Rule> READING_FILES =
            EnumSet.range(Rule.UNREADABLE_SOURCE, Rule.UNKNOWN_THEME);

    private static final Set<Rule> READING_MORE =
            EnumSet.of(Rule.MISSING_MESSAGES, Rule.EMPTY_NOTICE);

    private Wiring() {}

    static SiteChecker checker() {
        return new TextStations();
    }

    /** Whether the examples of a rule are run. */
    static boolean runs(Rule rule) {
        return !NotRun.REASONS.containsKey(rule)
                && !READING_FILES.contains(rule)
                && !READING_MORE.contains(rule);
    }
}
