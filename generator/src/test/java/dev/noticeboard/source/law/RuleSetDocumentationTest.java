package dev.noticeboard.source.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import dev.noticeboard.cli.Main;
import dev.noticeboard.model.Disclosures.Right;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about rule sets, followed word by word. */
class RuleSetDocumentationTest {

    private static final Path PAGE = Path.of("docs/rule-sets.md");
    private static final String OPEN = "<!-- facts -->\n";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    @Test
    void theFactsAreFresh() throws IOException {
        String old = Files.readString(PAGE, UTF_8);
        int from = old.indexOf(OPEN) + OPEN.length();
        String facts =
                ProofPaths.all().stream()
                        .map(path -> "- `" + path + "`\n")
                        .collect(Collectors.joining());
        String text =
                old.substring(0, from)
                        + facts
                        + old.substring(old.indexOf("<!-- end of facts -->"));
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            Files.writeString(PAGE, text, UTF_8);
        }
        assertThat(old)
                .as("stale; run the test with -Dnoticeboard.golden=write and read the change")
                .isEqualTo(text);
    }

    @Test
    void thePlacesAndDocumentsAreAllNamed() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        assertThat(
                        Stream.concat(Right.JURISDICTIONS.stream(), ProofPaths.DOCUMENTS.stream())
                                .filter(word -> !page.contains("`" + word + "`")))
                .isEmpty();
    }

    @Test
    void theExamplesWorkAsTheyStand() throws IOException {
        MiniSite site =
                MiniSite.of(
                                """
                                -- site.yaml --
                                organization: {name: Acme}
                                -- notices/privacy/2026-03-01/disclosures.yaml --
                                categories: [{id: identifiers, name: Identifiers, collected: true, retention: A year.}]
                                """)
                        .with("rule-sets/house-rules.yaml", example("# rule-sets/house-rules.yaml"))
                        .with(
                                "notices/privacy/notice.yaml",
                                "title: Privacy policy\n"
                                        + example("# notices/privacy/notice.yaml")
                                                .replace("]", ", house-rules]"))
                        .with(
                                "notices/privacy/2026-03-01/notice.md",
                                "---\n"
                                        + example("not-applicable:")
                                        + "---\n"
                                        + heading()
                                        + "\n\nAsk us.\n");
        String ran = coverage(site);
        assertThat(ran)
                .contains(
                        "house-rules, Handbook, section 4",
                        "by categories.retention",
                        "We deal with our customers online alone.",
                        "by section:delete")
                .doesNotContain(" error[");
    }

    private static String heading() throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        int from = page.indexOf("`## ") + 1;
        return page.substring(from, page.indexOf('`', from));
    }

    /** The example in YAML that begins with a line. */
    private static String example(String start) throws IOException {
        String page = Files.readString(PAGE, UTF_8);
        int from = page.indexOf("```yaml\n" + start) + "```yaml\n".length();
        return page.substring(from, page.indexOf("```", from));
    }

    private String coverage(MiniSite site) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(out, true, UTF_8);
        Main.run(CLOCK, both, both, "coverage", "--source", site.writeTo(folder).toString());
        return out.toString(UTF_8);
    }
}
