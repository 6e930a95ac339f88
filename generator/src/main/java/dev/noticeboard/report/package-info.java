/**
 * Findings as they are shown: for people in the form of a compiler, for programs as JSON and SARIF,
 * for GitHub as workflow commands.
 *
 * <p>A report is a text and knows neither where it goes nor whether a command fails for it. Start
 * at {@link dev.noticeboard.report.ReportFormat}.
 */
@NullMarked
package dev.noticeboard.report;

import org.jspecify.annotations.NullMarked;
