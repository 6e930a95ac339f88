package dev.noticeboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.redline.Quiet;
import dev.noticeboard.report.RedlineForm;
import dev.noticeboard.request.RedlineRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pairs in the documentation of redlines, with what Git and {@code redline} show of them. */
class RedlineExamplesTest {

    private static final Path DOCUMENTATION = Path.of("docs/redline.md");

    private static final Pattern BLOCK = Pattern.compile("(?s)```([^\n`]+)\n(.*?)```\n");

    private static final String SITE =
            """
            -- site.yaml --
            organization: {name: Example Company}
            -- notices/example/notice.yaml --
            title: Example
            """;

    @TempDir private Path folder;

    private String older = "";
    private String newer = "";

    @Test
    void whatIsShownIsWhatIsPrinted() throws Exception {
        String text = Files.readString(DOCUMENTATION, UTF_8);
        StringBuilder renewed = new StringBuilder();
        int at = 0;
        int pairs = 0;
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            MatchResult block = blocks.toMatchResult();
            pairs += block.group(1).equals("newer") ? 1 : 0;
            renewed.append(text, at, block.start(2)).append(shown(block.group(1), block.group(2)));
            at = block.end(2);
        }
        renewed.append(text.substring(at));
        assertThat(pairs).isEqualTo(10);
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            Files.writeString(DOCUMENTATION, renewed, UTF_8);
        } else {
            assertThat(text)
                    .as("stale; run the test with -Dnoticeboard.golden=write and read the change")
                    .isEqualTo(renewed.toString());
        }
    }

    /** What a block of the document has to hold. */
    private String shown(String kind, String words) throws Exception {
        switch (kind) {
            case "older" -> older = words;
            case "newer" -> newer = words;
            case "git" -> {
                return git();
            }
            case "redline" -> {
                return redline(Set.of());
            }
            case "redline --ignore quotes" -> {
                return redline(Set.of(Quiet.QUOTES));
            }
            default -> throw new AssertionError("no kind of block: " + kind);
        }
        return words;
    }

    private String redline(Set<Quiet> ignored) throws Exception {
        Path source =
                MiniSite.of(SITE)
                        .with("notices/example/2025-01-01/notice.md", older)
                        .with("notices/example/2026-01-01/notice.md", newer)
                        .writeTo(folder.resolve("site"));
        RedlineRequest request =
                new RedlineRequest(
                        "example",
                        "2025-01-01",
                        "2026-01-01",
                        Optional.empty(),
                        RedlineForm.TEXT,
                        ignored,
                        false);
        String printed =
                new Noticeboard(Sites.settings(source, folder.resolve("out")))
                        .redline(request)
                        .text();
        return printed.substring(printed.indexOf('\n') + 1);
    }

    /** What Git shows below the names of both files and the numbers of their lines. */
    private String git() throws IOException, InterruptedException {
        Path was = Files.writeString(folder.resolve("older"), older, UTF_8);
        Path is = Files.writeString(folder.resolve("newer"), newer, UTF_8);
        ProcessBuilder diff =
                new ProcessBuilder(
                                List.of(
                                        "git",
                                        "diff",
                                        "--no-index",
                                        "--no-color",
                                        "--no-ext-diff",
                                        "--word-diff",
                                        was.toString(),
                                        is.toString()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        diff.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        diff.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        Process git = diff.start();
        String shown = new String(git.getInputStream().readAllBytes(), UTF_8);
        assertThat(git.waitFor()).isEqualTo(1);
        return shown.substring(shown.indexOf("\n@@") + 1).replaceAll("(?m)^@@.*\n", "");
    }
}
