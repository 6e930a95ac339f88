package dev.noticeboard.report;

import dev.noticeboard.model.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The findings that a report shows: all of them, or, where they are more than anybody reads, those
 * that come first, errors before warnings and then by place. Whatever is counted, compared or fails
 * a run goes by all findings and not by these.
 *
 * @param findings what is shown
 * @param left how many are left out
 */
public record Shown(List<Finding> findings, int left) {

    /** How many findings of one file are shown. */
    public static final int MOST_OF_A_FILE = 1_000;

    /** How many findings of one run are shown. */
    public static final int MOST_OF_A_RUN = 10_000;

    private static final Comparator<Finding> ERRORS_FIRST =
            Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder());

    public Shown {
        findings = List.copyOf(findings);
    }

    /** What is shown of findings: in their own order, unless some are left out. */
    public static Shown of(List<Finding> all) {
        List<Finding> shown = new ArrayList<>();
        Map<String, Integer> ofFile = new TreeMap<>();
        for (Finding finding : all.stream().sorted(ERRORS_FIRST).toList()) {
            int number = ofFile.merge(finding.place().file(), 1, Integer::sum);
            if (number <= MOST_OF_A_FILE && shown.size() < MOST_OF_A_RUN) {
                shown.add(finding);
            }
        }
        int left = all.size() - shown.size();
        return new Shown(left == 0 ? all : shown, left);
    }

    /** That findings are left out, and how many, in one sentence; empty where none are. */
    public Optional<String> note() {
        return left == 0
                ? Optional.empty()
                : Optional.of(
                        left
                                + " more "
                                + (left == 1 ? "finding is" : "findings are")
                                + " not shown: at most "
                                + MOST_OF_A_FILE
                                + " of a file are, and "
                                + MOST_OF_A_RUN
                                + " of a run, errors first");
    }
}
