package dev.noticeboard.cli;

import picocli.CommandLine.Option;

/** The option of every command that can look ahead. */
final class DraftsOption {

    @Option(
            names = "--drafts",
            description = "Shows drafts as well, for a preview that is not published.")
    private boolean drafts;

    /** Whether drafts are shown. */
    boolean shown() {
        return drafts;
    }
}
