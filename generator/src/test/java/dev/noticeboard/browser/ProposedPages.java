package dev.noticeboard.browser;

import dev.noticeboard.GitClone;
import dev.noticeboard.MiniSite;
import dev.noticeboard.Noticeboard;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.ReviewRequest;
import dev.noticeboard.request.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a review proposes of a real repository: two languages, left to right and right to left. */
final class ProposedPages {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, ar]
                    -- notices/privacy/notice.yaml --
                    title: {en: Privacy policy, ar: سياسة الخصوصية}
                    -- notices/privacy/2024-03-01/notice.md --
                    ## What we keep {#keep}

                    We keep your name for a year.
                    -- notices/privacy/2024-03-01/notice.ar.md --
                    ## ما نحتفظ به {#keep}

                    نحتفظ باسمك لمدة سنة.
                    -- notices/privacy/draft/notice.md --
                    ## What we keep {#keep}

                    We keep your name for a while.

                    | What | How long |
                    | --- | --- |
                    | Name | a while |
                    | E-mail address | a month |
                    -- notices/privacy/draft/notice.ar.md --
                    ## ما نحتفظ به {#keep}

                    نحتفظ باسمك لبعض الوقت.
                    """);

    private ProposedPages() {}

    static BuiltSite built() throws Exception {
        Path folder = Files.createTempDirectory("proposed");
        GitClone clone = GitClone.of(SITE, folder.resolve("clone"), "");
        clone.git("switch", "--quiet", "--create", "topic");
        clone.write(
                "notices/privacy/draft/notice.md",
                """
                ## What we keep {#keep}

                We keep your name for two years.

                | What | How long |
                | --- | --- |
                | E-mail address | a month |
                | Telephone number | a week |
                """);
        clone.write(
                "notices/privacy/draft/notice.ar.md",
                """
                ## ما نحتفظ به {#keep}

                نحتفظ باسمك لمدة سنتين.
                """);
        Path output = folder.resolve("review");
        Settings settings =
                new Settings(
                        clone.folder(),
                        output,
                        Optional.of(LocalDate.parse("2025-01-01")),
                        Instant.EPOCH,
                        false,
                        FailOn.NEVER,
                        Set.of());
        new Noticeboard(settings).review(new ReviewRequest("main", Optional.empty()));
        return new BuiltSite(output, Optional.empty());
    }
}
