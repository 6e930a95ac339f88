package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Since when a section reads as it does: what stayed keeps its date, whatever heading it is under.
 */
class SectionDatesTest {

    private static final String OLDER =
            "## Data\n\nWe keep the name and the address that you gave us.\n\n"
                    + "You may write to us about them at any time.\n";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "us.//You may | us.//## Rights//You may | Rights | 2023 2024",
                "## Data | ### Data | Data | 2023",
                "## Data | ## Facts | Facts | 2024",
                "us.//You may | us.//## Rights//You can | Rights | 2024",
                "any time. | any time.//## New//We are new here. | New | 2024",
                "## Data | ## 1. Data | 1. Data | 2023",
                "## Data// | We greet you.//## Data// | Data | 2023",
                "## Data// | ## Start//## Data// | Start | 2024",
            })
    void whatStayedKeepsItsDate(String from, String to, String heading, String years)
            throws Exception {
        assertThat(OLDER).contains(lines(from));
        String newer = OLDER.replace(lines(from), lines(to));
        Element found =
                page(newer).select("article :is(h2, h3)").stream()
                        .filter(each -> each.text().equals(heading))
                        .findFirst()
                        .orElseThrow();
        List<String> dates =
                found.nextElementSiblings()
                        .select(".tools")
                        .first()
                        .select("time")
                        .eachAttr("datetime");
        assertThat(dates).containsExactly(years.replaceAll("(\\d+)", "$1-01-01").split(" "));
    }

    private static String lines(String words) {
        return words.replace("//", "\n\n");
    }

    private Document page(String newer) throws Exception {
        Path source =
                MiniSite.of("-- site.yaml --\norganization: {name: Example}\n")
                        .with("notices/privacy/notice.yaml", "title: Privacy policy\n")
                        .with("notices/privacy/2023-01-01/notice.md", OLDER)
                        .with("notices/privacy/2024-01-01/notice.md", newer)
                        .writeTo(folder.resolve("in"));
        Outcome outcome =
                new Noticeboard(
                                Sites.settings(
                                        source,
                                        folder.resolve("out"),
                                        LocalDate.parse("2024-06-01"),
                                        FailOn.NEVER))
                        .build();
        assertThat(outcome.findings().toString()).doesNotContain("error[page");
        return Jsoup.parse(Files.readString(folder.resolve("out/privacy/index.html")));
    }
}
