package dev.noticeboard;

import dev.noticeboard.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a command.
 *
 * @param findings every finding of the run, in order
 * @param failed whether the findings make the command fail
 * @param summary what was done, in one sentence; empty where nothing was
 * @param sourceLines the lines of each source file, by its path, to show where a finding stands
 */
public record Outcome(
        List<Finding> findings,
        boolean failed,
        Optional<String> summary,
        Map<String, List<String>> sourceLines) {

    public Outcome {
        findings = List.copyOf(findings);
        sourceLines = Map.copyOf(sourceLines);
    }

    /** The same outcome with what was done. */
    Outcome done(String sentence) {
        return new Outcome(findings, failed, Optional.of(sentence), sourceLines);
    }
}
