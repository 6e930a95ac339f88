package dev.noticeboard.cli;

import picocli.CommandLine.Parameters;

/** The notice that a command works on. */
final class NoticeParameter {

    @Parameters(
            index = "0",
            paramLabel = "NOTICE",
            description = "The notice: the name of its folder in notices/.")
    private String slug;

    /** The notice's slug. */
    String slug() {
        return slug;
    }
}
