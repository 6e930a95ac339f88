package dev.noticeboard.request;

import dev.noticeboard.report.CoverageForm;
import java.util.Optional;

/**
 * What is held against the law, and how that is printed.
 *
 * @param notice the notice's slug; empty for all notices
 * @param version the version's date, or {@code draft}; empty for the one in effect, or else the
 *     next one
 * @param form how it is printed
 */
public record CoverageRequest(
        Optional<String> notice, Optional<String> version, CoverageForm form) {}
