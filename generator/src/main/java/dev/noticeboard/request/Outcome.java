package dev.noticeboard.request;

import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.article.Node;
import dev.noticeboard.article.NotCanonicalException;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Severity;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.report.RedlineForm;
import dev.noticeboard.seal.MovedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of a command.
 *
 * @param findings every finding of the run, in order
 * @param failed whether the findings make the command fail
 * @param summary what was done, in one sentence; empty where nothing was
 * @param nextChange the next day on which the same sources build other pages, where there is one
 * @param sourceLines the lines of each source file, by its path, to show where a finding stands
 * @param folder what leads from the root of the repository to the source folder, empty or ending in
 *     {@code /}
 * @param moved the sealed texts that read differently now, each with one of the findings
 */
public record Outcome(
        List<Finding> findings,
        boolean failed,
        Optional<String> summary,
        Optional<LocalDate> nextChange,
        Map<String, List<String>> sourceLines,
        String folder,
        List<MovedText> moved) {

    public Outcome {
        moved = List.copyOf(moved);
        findings = List.copyOf(findings);
        sourceLines = Map.copyOf(sourceLines);
    }

    /**
     * What changed in the sealed texts that a finding is about, line by line, as a terminal shows
     * it; empty for a finding about anything else.
     */
    public List<String> redline(Finding finding) {
        return moved.stream()
                .filter(text -> text.finding().equals(finding))
                .flatMap(text -> redline(text).stream())
                .toList();
    }

    private static List<String> redline(MovedText text) {
        try {
            Node sealed = CanonicalForm.read(text.sealed());
            return RedlineForm.lines(Redline.of(sealed, ArticleTree.of(text.article())));
        } catch (NotCanonicalException e) {
            // A sealed file that is not as it was written is an error of its own.
            return List.of();
        }
    }

    /** How many findings there are of each severity, such as {@code 2 errors, 1 warning}. */
    public String count() {
        String counts =
                Arrays.stream(Severity.values())
                        .map(this::count)
                        .filter(count -> !count.isEmpty())
                        .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no findings" : counts;
    }

    /** What the next change means for whoever schedules builds, where there is one. */
    public Optional<String> outlook() {
        return nextChange.map(day -> "the same sources build other pages on " + day);
    }

    private String count(Severity severity) {
        long count = findings.stream().filter(finding -> finding.severity() == severity).count();
        return count == 0 ? "" : count + " " + severity.word() + (count == 1 ? "" : "s");
    }

    /** The same outcome, failed whatever the findings are. */
    public Outcome refused() {
        return new Outcome(
                findings, true, Optional.empty(), nextChange, sourceLines, folder, moved);
    }

    /** The same outcome, whatever the findings are not failed. */
    public Outcome passed() {
        return new Outcome(findings, false, summary, nextChange, sourceLines, folder, moved);
    }

    /** The same outcome with what was done. */
    public Outcome done(String sentence) {
        return new Outcome(
                findings, failed, Optional.of(sentence), nextChange, sourceLines, folder, moved);
    }

    /** The same outcome of a site with these sealed texts that moved, and this next change. */
    public Outcome with(List<MovedText> texts, Optional<LocalDate> next) {
        return new Outcome(findings, failed, summary, next, sourceLines, folder, texts);
    }
}
