package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The settings with which tests build sites: always as of one day, whatever the day is. */
public final class Sites {

    /** The day that most tests look from. */
    public static final LocalDate TODAY = LocalDate.parse("2024-06-01");

    private Sites() {}

    /** Settings as the command line has them by default. */
    public static Settings settings(Path source, Path output) {
        return settings(source, output, TODAY, FailOn.ERROR);
    }

    /** Settings for a build as of another day, or that fails otherwise. */
    public static Settings settings(Path source, Path output, LocalDate asOf, FailOn failOn) {
        return new Settings(
                source,
                output,
                Optional.of(asOf),
                Instant.parse("2024-06-01T12:00:00Z"),
                false,
                failOn,
                Set.of());
    }

    /** What was found, but for what is said of every site of the tests: nobody has sealed it. */
    public static List<Finding> besidesUnsealed(Outcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> !finding.rule().equals(Rule.UNSEALED.id()))
                .toList();
    }

    /**
     * Builds a site that has no error, from {@code in} to {@code out} of a folder.
     *
     * @param day the day as of which it is built, as 2024-03-01
     */
    static void build(MiniSite site, Path folder, String day) throws IOException, UsageException {
        Settings settings =
                settings(
                        site.writeTo(folder.resolve("in")),
                        folder.resolve("out"),
                        LocalDate.parse(day),
                        FailOn.ERROR);
        Outcome outcome = new Noticeboard(settings).build();
        assertThat(outcome.failed()).as(outcome.findings().toString()).isFalse();
    }
}
