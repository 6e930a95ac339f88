package dev.noticeboard.report;

import java.util.List;
import java.util.Map;

/** One form of a report. */
interface Report {

    /**
     * What is shown of findings in this form, and how many are left out, as {@link
     * ReportFormat#write} promises.
     */
    String write(Shown shown, Map<String, List<String>> sourceLines, String folder);
}
