package dev.noticeboard;

import dev.noticeboard.report.RedlineForm;
import dev.noticeboard.request.RedlineRequest;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A site of two versions of one notice, and what {@code redline} prints of them.
 *
 * @param source the folder of its sources
 */
record PrintedPair(Path source) {

    /** Two texts in Markdown; ⏎ is the end of a line. */
    static PrintedPair of(Path folder, String older, String newer) throws IOException {
        return of(folder, "en", older, newer);
    }

    /** The same in another language than English. */
    static PrintedPair of(Path folder, String language, String older, String newer)
            throws IOException {
        return new PrintedPair(
                MiniSite.of(
                                """
                                -- site.yaml --
                                organization: {name: Example}
                                languages: [%s]
                                -- notices/privacy/notice.yaml --
                                title: Privacy policy
                                """
                                        .formatted(language))
                        .with("notices/privacy/2024-01-01/notice.md", older.replace('⏎', '\n'))
                        .with("notices/privacy/2024-03-01/notice.md", newer.replace('⏎', '\n'))
                        .writeTo(folder.resolve("in")));
    }

    String in(RedlineForm form) throws IOException, UsageException {
        RedlineRequest request =
                new RedlineRequest(
                        "privacy", "2024-01-01", "2024-03-01", Optional.empty(), form, false);
        return new Noticeboard(Sites.settings(source, source.resolveSibling("out")))
                .redline(request)
                .text();
    }
}
