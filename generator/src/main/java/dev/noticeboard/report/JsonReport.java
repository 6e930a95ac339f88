package dev.noticeboard.report;

import dev.noticeboard.model.Finding;
import dev.noticeboard.output.Json;
import java.util.List;
import java.util.Map;

/**
 * Findings as one JSON object, a member for each part of a finding; {@code not-shown} counts those
 * that are left out, where some are.
 */
final class JsonReport implements Report {

    @Override
    public String write(Shown shown, Map<String, List<String>> sourceLines, String folder) {
        Json.Members report =
                Json.object().with("findings", Json.array(shown.findings(), JsonReport::of));
        return Inert.json(
                (shown.left() == 0 ? report : report.with("not-shown", shown.left())).pretty());
    }

    private static Json of(Finding finding) {
        return Json.object()
                .with("severity", finding.severity().word())
                .with("rule", finding.rule())
                .with("file", finding.place().file())
                .with("line", finding.place().line())
                .with("column", finding.place().column())
                .with("message", finding.message())
                .with("mend", finding.mend());
    }
}
