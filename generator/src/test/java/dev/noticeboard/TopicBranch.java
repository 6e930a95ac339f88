package dev.noticeboard;

import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.ReviewRequest;
import dev.noticeboard.request.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A clone of a site whose one version is sealed on {@code main}, and a branch on which somebody
 * proposes something else.
 *
 * @param repository the clone, with the branch checked out
 * @param folder where the clone lies, and what is written beside it
 */
record TopicBranch(GitClone repository, Path folder) {

    static final String DATED = "notices/privacy/2024-03-01/notice.md";
    static final String DRAFT = "notices/privacy/draft/notice.md";
    static final String NEXT = "notices/privacy/2024-09-01/notice.md";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    base-url: https://example.com/legal/
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    ---
                    change: material
                    ---
                    ## What we keep {#keep}

                    We keep your name for a year.
                    """);

    static TopicBranch in(Path folder) throws Exception {
        TopicBranch made = new TopicBranch(GitClone.of(SITE, folder.resolve("clone"), ""), folder);
        made.site().seal("privacy", Optional.empty());
        made.repository.commit("Seal it");
        made.repository.git("switch", "--quiet", "--create", "topic");
        return made;
    }

    Printout review(String base) throws Exception {
        return review(base, Optional.empty());
    }

    Printout review(String base, Optional<Path> report) throws Exception {
        return new Noticeboard(
                        new Settings(
                                repository.folder(),
                                pages(),
                                Optional.of(Sites.TODAY),
                                Instant.EPOCH,
                                false,
                                FailOn.ERROR,
                                Set.of()))
                .review(new ReviewRequest(base, report));
    }

    Noticeboard site() {
        return new Noticeboard(Sites.settings(repository.folder(), folder.resolve("out")));
    }

    /** The folder of the pages that a review wrote. */
    Path pages() {
        return folder.resolve("review");
    }

    String page(String path) throws Exception {
        return Files.readString(pages().resolve(path));
    }
}
