package dev.noticeboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.report.CoverageForm;
import dev.noticeboard.request.CoverageRequest;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first site's own coverage. The files were read line by line against the facts of the notice;
 * whatever changes in them has to be read so again.
 */
class ContentCoverageTest {

    private static final Path CONTENT = Path.of("../content");
    private static final Path TABLES = Path.of("src/test/resources/coverage");

    @ParameterizedTest
    @CsvSource({"2023-09-24, 2023-09-24", "2026-11-24, draft"})
    void theTableIsTrueToTheFactsOfTheNotice(LocalDate day, String version) throws Exception {
        Settings settings =
                new Settings(
                        CONTENT,
                        Path.of("target/unused"),
                        Optional.of(day),
                        Instant.EPOCH,
                        false,
                        FailOn.NEVER,
                        Set.of());
        Printout printed =
                new Noticeboard(settings)
                        .coverage(
                                new CoverageRequest(
                                        Optional.of("privacy"),
                                        Optional.of(version),
                                        CoverageForm.TEXT));
        Path table = TABLES.resolve("content-" + version + ".txt");
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            Files.writeString(table, printed.text(), UTF_8);
        }
        assertThat(printed.text())
                .as("run with -Dnoticeboard.golden=write, and read every line that changed")
                .isEqualTo(Files.readString(table, UTF_8));
    }
}
