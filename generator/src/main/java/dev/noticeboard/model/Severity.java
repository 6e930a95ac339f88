package dev.noticeboard.model;

import java.util.Locale;

/** How bad a finding is: the graver one first. */
public enum Severity {
    /** A visitor would be misled, or would miss something; the site is not built. */
    ERROR,
    /** Worth mending; the site is built all the same. */
    WARNING;

    /** The word as it stands in findings: {@code error} or {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
