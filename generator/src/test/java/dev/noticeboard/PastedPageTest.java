package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A notice of some four thousand words as a word processor pastes it, what is said of it, and the
 * same once all of that was mended.
 *
 * <p>{@code -Dnoticeboard.golden=write} writes what is said now; read it before it is kept.
 */
class PastedPageTest {

    private static final String PASTED = "as-pasted.md";
    private static final String MENDED = "mended.md";
    private static final Path FINDINGS = Path.of("src/test/resources/pasted/findings.txt");
    private static final String NOTICE = "notices/privacy/2024-03-01/notice.md";

    /** What stays of a mark that no visitor should see. */
    private static final Pattern LEFT_OVER =
            Pattern.compile("#|\\*|~|==|\\^|\\||\\+-|--|[{}\\[\\]\\\\]|\\u00AD|\\u200B|•\\t");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @TempDir private Path folder;

    @Test
    void eachThingIsSaidOnceAtItsPlaceWithItsMend() throws IOException {
        String said =
                findings(PASTED).stream()
                        .map(Finding::toString)
                        .map(line -> line.replace(NOTICE, "notice.md"))
                        .collect(Collectors.joining("\n", "", "\n"));
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            Files.writeString(FINDINGS, said);
        }
        assertThat(said).isEqualTo(Files.readString(FINDINGS));
    }

    @Test
    void nothingIsLeftToSayOnceAllIsMended() {
        assertThat(findings(MENDED)).isEmpty();
    }

    @Test
    void theMendedPageShowsWhatWasWritten() {
        Element article = article();
        assertThat(LEFT_OVER.matcher(article.wholeText()).find()).isFalse();
        assertThat(article.select("h2, h3").eachText())
                .hasSize(23)
                .startsWith("1. ABOUT THIS NOTICE", "2. WHAT ARE COOKIES", "WHAT WE COLLECT")
                .contains("Where it is kept", "Section IV – Whom we give it to")
                .endsWith("19. VOLUNTEERS");
        assertThat(article.select("table"))
                .extracting(
                        table ->
                                table.select("tr").size()
                                        + " × "
                                        + table.selectFirst("tr").childrenSize())
                .containsExactly("6 × 3", "5 × 3", "5 × 3", "4 × 3", "5 × 2");
        assertThat(article.select("br")).hasSize(8);
        assertThat(article.select("sup:not(:has(a)), sub").eachText()).containsExactly("2", "2");
    }

    @Test
    void noWordIsLostOnTheWay() {
        List<String> shown = words(article().wholeText());
        List<String> lost = new ArrayList<>(words(text(PASTED)));
        shown.forEach(lost::remove);
        // The title stands above the text, the sentence was struck out, the rest is markup, and the
        // contact that is shown has a name with two of the title's and the markup's words.
        assertThat(lost)
                .containsExactlyInAnyOrder(
                        "Notice",
                        "You",
                        "can",
                        "also",
                        "send",
                        "us",
                        "fax",
                        "contact",
                        "privacy",
                        "organization",
                        "name");
    }

    private Element article() {
        Path output = folder.resolve("out");
        build(MENDED, output);
        try {
            Path page = output.resolve("privacy/index.html");
            Element article = Jsoup.parse(Files.readString(page)).selectFirst("article");
            article.select("[data-nb]").remove();
            return article;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Finding> findings(String resource) {
        return Sites.besidesUnsealed(build(resource, folder.resolve("checked-" + resource)));
    }

    private Outcome build(String resource, Path output) {
        try {
            Path source =
                    MiniSite.of(
                                    """
                                    -- site.yaml --
                                    organization: {name: Fennel & Quay Ltd}
                                    contacts:
                                      privacy-office: {kind: privacy-office, email: privacy@example.org}
                                    -- notices/privacy/notice.yaml --
                                    title: Privacy notice
                                    """)
                            .with(NOTICE, text(resource))
                            .writeTo(Files.createTempDirectory(folder, "site"));
            return new Noticeboard(Sites.settings(source, output)).build();
        } catch (IOException | UsageException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.replaceAll("[\\u00AD\\u200B]", ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String text(String resource) {
        try (InputStream in = PastedPageTest.class.getResourceAsStream("/pasted/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
