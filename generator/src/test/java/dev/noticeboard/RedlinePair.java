package dev.noticeboard;

import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Two texts as the versions of a notice, for tests that look at the page of their redline. */
final class RedlinePair {

    private RedlinePair() {}

    /** The page of the redline between two texts in English. */
    static Document page(Path folder, String older, String newer)
            throws IOException, UsageException {
        return page(folder, "en", older, newer);
    }

    /** The page of the redline between two texts in a language. */
    static Document page(Path folder, String language, String older, String newer)
            throws IOException, UsageException {
        MiniSite site =
                MiniSite.of(
                                """
                                -- site.yaml --
                                organization: {name: Example}
                                languages: [%s]
                                -- notices/privacy/notice.yaml --
                                title: Privacy policy
                                """
                                        .formatted(language))
                        .with("notices/privacy/2023-01-01/notice.md", older)
                        .with("notices/privacy/2024-01-01/notice.md", newer);
        Path output = folder.resolve("out" + older.hashCode());
        new Noticeboard(
                        Sites.settings(
                                site.writeTo(folder.resolve("in" + older.hashCode())),
                                output,
                                LocalDate.parse("2025-06-01"),
                                FailOn.NEVER))
                .build();
        return Jsoup.parse(
                Files.readString(output.resolve("privacy/2024-01-01/changes/index.html")));
    }
}
