package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.request.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

    @TempDir private Path folder;

    @Test
    void theSmallestSiteBuildsWithoutAFinding() throws Exception {
        MiniSite site =
                MiniSite.of("")
                        .with("site.yaml", Readme.piece("# site.yaml"))
                        .with("notices/privacy/notice.yaml", Readme.piece("# notices/privacy/"))
                        .with(
                                "notices/privacy/2024-03-01/notice.md",
                                Readme.piece("## What we collect"));
        assertThat(Sites.besidesUnsealed(build(site))).isEmpty();
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
        assertThat(ReportFormat.TEXT.write(Sites.besidesUnsealed(outcome), outcome.sourceLines()))
                .isEqualTo(Readme.piece("notices/privacy/2024-03-01/notice.md:"));
    }

    private Outcome build(MiniSite site) throws Exception {
        Path source = site.writeTo(folder.resolve("in"));
        return new Noticeboard(Sites.settings(source, folder.resolve("out"))).build();
    }
}
