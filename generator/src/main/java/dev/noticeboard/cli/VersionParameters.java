package dev.noticeboard.cli;

import dev.noticeboard.request.OptionValue;
import dev.noticeboard.request.UsageException;
import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The version that a command works on: its notice, and the day from which it applies. */
final class VersionParameters {

    static final String DATE = "DATE";

    static final String DATE_MEANS = "The day from which the version applies, as 2024-03-01.";

    @Mixin private NoticeParameter notice;

    @Parameters(index = "1", paramLabel = DATE, description = DATE_MEANS)
    private String date;

    /** The notice's slug. */
    String slug() {
        return notice.slug();
    }

    /** The day from which the version applies. */
    LocalDate day() throws UsageException {
        return day(date);
    }

    /** The day that somebody wrote, also where it may be left out. */
    static LocalDate day(String date) throws UsageException {
        return new OptionValue(DATE, date).date();
    }
}
