package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.request.FailOn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A redline whose changes stand as close as they can has at most two elements for each word. */
class RedlineSizeTest {

    @TempDir private Path folder;

    @Test
    void everyFifthWordIsAnother() throws Exception {
        MiniSite site =
                MiniSite.of(
                                """
                                -- site.yaml --
                                organization: {name: Example}
                                -- notices/privacy/notice.yaml --
                                title: Privacy policy
                                """)
                        .with("notices/privacy/2023-01-01/notice.md", text("old"))
                        .with("notices/privacy/2024-01-01/notice.md", text("new"));
        new Noticeboard(
                        Sites.settings(
                                site.writeTo(folder.resolve("in")),
                                folder.resolve("out"),
                                LocalDate.parse("2025-06-01"),
                                FailOn.NEVER))
                .build();
        Path page = folder.resolve("out/privacy/2024-01-01/changes/index.html");
        RedlineSize size = RedlineSize.of(Jsoup.parse(Files.readString(page)));
        assertThat(size.words()).isBetween(1200L, 1300L);
        assertThat(size.elements()).isGreaterThan(1500);
        assertThat(size.density()).isLessThanOrEqualTo(2000);
    }

    /** A thousand words in paragraphs of a hundred, every fifth one of its own. */
    private static String text(String own) {
        return IntStream.range(0, 1000)
                .mapToObj(i -> i % 5 == 2 ? own + i : "word" + i)
                .map(word -> word.matches(".*[a-z]\\d*99") ? word + ".\n\n" : word + " ")
                .collect(Collectors.joining());
    }
}
