package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.output.Json;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code versions.json} tells an app that has to know whether to ask again. */
class ReacknowledgeTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, ja, de]
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2023-01-01/notice.md --
                    First.
                    -- notices/privacy/2023-01-01/notice.ja.md --
                    First.
                    -- notices/privacy/2023-06-01/notice.md --
                    ---
                    change: editorial
                    ---
                    A typo less.
                    -- notices/privacy/2024-01-01/notice.md --
                    ---
                    change: material
                    ---
                    Something else.
                    -- notices/privacy/2024-02-01/notice.md --
                    ---
                    change: material
                    withdrawn: {date: 2024-01-20, reason: a mistake}
                    ---
                    Never.
                    -- notices/privacy/2024-03-01/notice.md --
                    ---
                    change: editorial
                    ---
                    Another typo less.
                    -- notices/privacy/2024-03-01/notice.ja.md --
                    Another typo less.
                    -- notices/privacy/2025-01-01/notice.md --
                    ---
                    withdrawn: {date: 2025-06-01, reason: the shop closed}
                    ---
                    It does not say what it changes.
                    -- notices/privacy/2026-01-01/notice.md --
                    ---
                    change: editorial
                    ---
                    Open again.
                    -- notices/privacy/2026-01-01/notice.de.md --
                    Offen.
                    """);

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        // nothing is in effect yet
        "2022-12-31, '',  2023-01-01, ",
        "2023-01-01, '',  2023-01-01, 2023-01-01",
        "2023-06-01, '',  2023-06-01, 2023-01-01",
        "2024-01-01, '',  2024-01-01, 2024-01-01",
        // one that never took effect counts for nothing
        "2024-02-15, '',  2024-01-01, 2024-01-01",
        "2024-03-01, '',  2024-03-01, 2024-01-01",
        "2025-01-01, '',  2025-01-01, 2025-01-01",
        // withdrawn: there is nothing to agree to
        "2025-06-01, '',  2025-01-01, ",
        // what the withdrawn one changed may stand in this one, too
        "2026-01-01, '',  2026-01-01, 2025-01-01",
        // nobody is asked about a change that cannot be read in their language
        "2024-01-01, ja/, 2023-01-01, 2023-01-01",
        // and whoever read it in another one is not asked again
        "2024-03-01, ja/, 2024-03-01, 2024-01-01",
        "2025-01-01, ja/, 2024-03-01, 2024-01-01",
        "2025-01-01, de/, 2026-01-01, ",
        "2026-01-01, de/, 2026-01-01, 2025-01-01",
    })
    void dayByDay(String asOf, String tree, String shown, String since) throws Exception {
        Path source = SITE.writeTo(folder.resolve("in"));
        Path out = folder.resolve("out");
        Outcome outcome =
                new Noticeboard(Sites.settings(source, out, LocalDate.parse(asOf), FailOn.ERROR))
                        .build();
        assertThat(outcome.failed()).isFalse();
        Json json =
                Json.parse(Files.readString(out.resolve(tree + "privacy/versions.json")))
                        .toOptional()
                        .orElseThrow();
        assertThat(text(json, "shown")).isEqualTo(shown);
        assertThat(text(json, "reacknowledge-since")).isEqualTo(since);
    }

    private static String text(Json json, String name) {
        return ((Json.Members) json)
                .get(name)
                .map(value -> ((Json.Text) value).text())
                .orElse(null);
    }
}
