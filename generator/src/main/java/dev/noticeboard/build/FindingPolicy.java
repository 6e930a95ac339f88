package dev.noticeboard.build;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import dev.noticeboard.source.text.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a command makes of findings.
 *
 * @param settings from which severity on it fails, and the rules that are overridden this once
 */
public record FindingPolicy(Settings settings) {

    // What was promised to visitors: nothing is published that breaks it, whatever --fail-on says.
    private static final Set<Rule> PROMISES =
            Set.of(
                    Rule.UNSEALED,
                    Rule.SEALED_CHANGED,
                    Rule.SEALED_TECHNICAL,
                    Rule.TOLD_CHANGED,
                    Rule.SEAL_UNFINISHED,
                    Rule.SEAL_BROKEN,
                    Rule.ADDRESS_DROPPED,
                    Rule.PUBLISHED_TEXT_CHANGED,
                    Rule.BACKDATED);

    /** The outcome of a command that found all this, and did nothing yet. */
    public Outcome outcome(List<Finding> findings, Sources sources) {
        List<Finding> all = findings.stream().map(this::allowed).sorted().toList();
        List<Finding> sorted = settings.failOn() == FailOn.NEVER ? all : Consequences.leftOut(all);
        return new Outcome(
                sorted,
                settings.failOn().failsFor(sorted),
                Optional.empty(),
                Optional.empty(),
                lines(sources, sorted),
                SourcePath.of(settings.source()),
                List.of());
    }

    /** Whether a rule keeps what was promised to visitors. */
    static boolean isPromise(Rule rule) {
        return PROMISES.contains(rule);
    }

    /** Whether a finding forbids to publish. */
    public boolean refuses(Finding finding) {
        return ruleOf(finding)
                .filter(PROMISES::contains)
                .filter(rule -> !settings.allowed().contains(rule))
                .isPresent();
    }

    /** A finding of an overridden rule is a warning that says so. */
    private Finding allowed(Finding finding) {
        return ruleOf(finding).filter(settings.allowed()::contains).isPresent()
                ? new Finding(
                        Severity.WARNING,
                        finding.rule(),
                        finding.place(),
                        finding.message(),
                        "allowed this once by --allow " + finding.rule())
                : finding;
    }

    // What a law asks for goes by the law's own ids, which no rule of Noticeboard's has.
    private static Optional<Rule> ruleOf(Finding finding) {
        return Rule.of(finding.rule());
    }

    /** The lines of the files in which something is wrong. */
    private static Map<String, List<String>> lines(Sources sources, List<Finding> findings) {
        Map<String, List<String>> lines = new TreeMap<>();
        for (Finding finding : findings) {
            String path = finding.place().file();
            if (!lines.containsKey(path)) {
                sources.file(path).ifPresent(text -> lines.put(path, text.lines()));
            }
        }
        return lines;
    }
}
