package dev.noticeboard.report;

import dev.noticeboard.model.Finding;
import java.util.List;
import java.util.Map;

/** One form of a report. */
interface Report {

    /** Findings in this form, as {@link ReportFormat#write} promises. */
    String write(List<Finding> findings, Map<String, List<String>> sourceLines, String folder);
}
