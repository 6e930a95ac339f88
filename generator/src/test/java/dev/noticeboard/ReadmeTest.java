package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.report.ReportFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");

    private static final Pattern FENCE =
            Pattern.compile("^```[a-z]*\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir private Path folder;

    @Test
    void theSmallestSiteBuildsWithoutAFinding() throws Exception {
        List<String> fences = fences();
        MiniSite site =
                MiniSite.of("")
                        .with("site.yaml", fence(fences, "# site.yaml"))
                        .with("notices/privacy/notice.yaml", fence(fences, "# notices/privacy/"))
                        .with(
                                "notices/privacy/2024-03-01/notice.md",
                                fence(fences, "## What we collect"));
        assertThat(build(site).findings()).isEmpty();
        assertThat(folder.resolve("out/privacy/index.html"))
                .content()
                .contains("<a href=\"#rights\">Your rights</a>");
    }

    @Test
    void aFindingLooksAsItIsShown() throws Exception {
        MiniSite site =
                MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        -- notices/privacy/notice.yaml --
                        title: Privacy policy
                        -- notices/privacy/2024-03-01/notice.md --
                        ## Your rights {#rights}

                        See what you can ask for [below](section:right).
                        """);
        Outcome outcome = build(site);
        assertThat(ReportFormat.TEXT.write(outcome.findings(), outcome.sourceLines()))
                .isEqualTo(fence(fences(), "notices/privacy/2024-03-01/notice.md:"));
    }

    private Outcome build(MiniSite site) throws Exception {
        Path source = site.writeTo(folder.resolve("in"));
        return new Noticeboard(Sites.settings(source, folder.resolve("out"))).build();
    }

    private static List<String> fences() throws Exception {
        List<String> fences = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(README));
        while (fence.find()) {
            fences.add(fence.group(1));
        }
        return fences;
    }

    private static String fence(List<String> fences, String start) {
        return fences.stream().filter(text -> text.startsWith(start)).findFirst().orElseThrow();
    }
}
