package dev.noticeboard;

import static dev.noticeboard.TopicBranch.NEXT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.inspect.Inspection;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.request.Printout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that a review writes, each of which says that it is a proposal. */
class ReviewPagesTest {

    @TempDir private Path folder;
    private TopicBranch topic;
    private GitClone clone;

    @BeforeEach
    void aSealedSiteOnMain() throws Exception {
        topic = TopicBranch.in(folder);
        clone = topic.repository();
    }

    @Test
    void everyPageSaysThatItIsProposedAndAsksNotToBeListed() throws Exception {
        clone.write(NEXT, "Nothing.\n");
        clone.write("notices/privacy/2024-09-01/notice.de.md", "Nichts.\n");
        clone.edit("site.yaml", text -> text + "languages: [en, de]\n");
        topic.review("main");
        Map<String, String> files = files(topic.pages());
        List<String> pages = files.keySet().stream().filter(f -> f.endsWith(".html")).toList();
        assertThat(pages).contains("de/privacy/2024-09-01/index.html", "404.html", "index.html");
        assertThat(pages)
                .allSatisfy(
                        path ->
                                assertThat(files.get(path))
                                        .contains("<meta name=\"robots\" content=\"noindex\">")
                                        .containsPattern("<title[^>]*>(PROPOSED|VORSCHLAG) – ")
                                        .containsPattern("<p class=\"banner stop\"><strong>")
                                        .doesNotContain("https://example.com/legal/"));
        List<SiteFile> built =
                files.entrySet().stream()
                        .map(
                                file ->
                                        file.getKey().endsWith(".html")
                                                ? SiteFile.page(
                                                        file.getKey(),
                                                        file.getValue(),
                                                        false,
                                                        List.of())
                                                : SiteFile.text(
                                                        file.getKey(), file.getValue(), "text/css"))
                        .toList();
        assertThat(Inspection.of(built, Optional.empty()).findings()).isEmpty();
        assertThat(files).doesNotContainKey("sitemap.xml");
        assertThat(files.get("robots.txt")).doesNotContain("Sitemap");
        assertThat(files.get("index.html")).contains("<bdi lang=\"de\" dir=\"ltr\">");
    }

    @Test
    void twiceTheSameIsWrittenAndNothingElsewhere() throws Exception {
        clone.write(NEXT, "Nothing.\n");
        Map<String, String> before = files(clone.folder());
        Path report = folder.resolve("reports/review.md");
        Printout first = topic.review("main", Optional.of(report));
        Map<String, String> pages = files(topic.pages());
        assertThat(report).content().isEqualTo(first.text());
        assertThat(files(clone.folder())).isEqualTo(before);
        assertThat(topic.review("main").text()).isEqualTo(first.text());
        assertThat(files(topic.pages())).isEqualTo(pages);
    }

    private static Map<String, String> files(Path root) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                // Whatever the bytes are: the files of a repository are no text.
                files.put(
                        root.relativize(file).toString(),
                        new String(Files.readAllBytes(file), UTF_8));
            }
        }
        return files;
    }
}
