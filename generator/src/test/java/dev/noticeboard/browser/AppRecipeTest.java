package dev.noticeboard.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import dev.noticeboard.Noticeboard;
import dev.noticeboard.Readme;
import dev.noticeboard.Sites;
import dev.noticeboard.request.FailOn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An app does what the README says, with the README's own lines, while versions come and go. */
class AppRecipeTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2023-01-01/notice.md --
                    ---
                    change: initial
                    ---
                    First.
                    -- notices/privacy/2024-03-01/notice.md --
                    ---
                    change: material
                    ---
                    We do something else.
                    -- notices/privacy/2025-01-01/notice.md --
                    ---
                    change: editorial
                    ---
                    We do something else, with a comma.
                    """);

    private static final String CASES =
            """
            const site = process.argv[2];
            for (const [day, agreed] of [
              ["2022-12-31", ""],
              ["2023-01-01", ""],
              ["2024-02-29", "2023-01-01"],
              ["2024-03-01", "2023-01-01"],
              ["2024-03-01", "2024-03-01"],
              ["2024-03-01", "2025-01-01"],
              ["2025-01-01", "2024-03-01"],
              ["2025-01-01", "2023-01-01"],
            ]) {
              const { ask, show, remember } = await consent(`${site}${day}/privacy/versions.json`, agreed);
              const page = await fetch(show);
              const version = (await page.text()).match(/data-version="([^"]*)"/)[1];
              console.log(day, agreed || "-", ask ? "ask" : "do not ask", remember, page.status, version);
            }
            """;

    @TempDir private Path folder;

    @Test
    void itAsksAgainOnlyWhereSomethingMaterialChanged() throws Exception {
        Path source = SITE.writeTo(folder.resolve("in"));
        for (String day :
                List.of("2022-12-31", "2023-01-01", "2024-02-29", "2024-03-01", "2025-01-01")) {
            new Noticeboard(
                            Sites.settings(
                                    source,
                                    folder.resolve("out").resolve(day),
                                    LocalDate.parse(day),
                                    FailOn.ERROR))
                    .build();
        }
        BuiltSite sites = new BuiltSite(folder.resolve("out"), Optional.empty());
        try (SiteServer server = SiteServer.start(sites)) {
            assertThat(run(server.address("index.html")))
                    .isEqualTo(
                            """
                            2022-12-31 - do not ask 2023-01-01 200 2023-01-01
                            2023-01-01 - ask 2023-01-01 200 2023-01-01
                            2024-02-29 2023-01-01 do not ask 2023-01-01 200 2023-01-01
                            2024-03-01 2023-01-01 ask 2024-03-01 200 2024-03-01
                            2024-03-01 2024-03-01 do not ask 2024-03-01 200 2024-03-01
                            2024-03-01 2025-01-01 do not ask 2024-03-01 200 2024-03-01
                            2025-01-01 2024-03-01 do not ask 2025-01-01 200 2025-01-01
                            2025-01-01 2023-01-01 ask 2025-01-01 200 2025-01-01
                            """);
        }
    }

    /** Runs the README's function on all cases, as a module of Node.js. */
    private String run(String site) throws Exception {
        Path module = folder.resolve("app.mjs");
        Files.writeString(module, Readme.piece("// Whether to ask") + CASES);
        Path out = folder.resolve("out.txt");
        Process node =
                new ProcessBuilder(Chromium.node().toString(), module.toString(), site)
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertThat(node.waitFor(10, TimeUnit.MINUTES)).isTrue();
        return Files.readString(out, UTF_8);
    }
}
