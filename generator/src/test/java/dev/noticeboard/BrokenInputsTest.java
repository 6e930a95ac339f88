package dev.noticeboard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sites that are wrong, each with what is said of it: one sentence for each problem, at its line
 * and column, no exception, and nothing written.
 *
 * <p>A case is a file in {@code broken/}: a site, of which every file that is not named is as in
 * {@link #SITE}, and the expected findings under {@code -- expected --}. {@code
 * -Dnoticeboard.golden=write} writes what is said now; read it before it is kept.
 */
class BrokenInputsTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    contacts: {office: {role: Office, email: a@example.com}}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    ## What we collect {#collect}

                    Your name.
                    """);

    private static final String EXPECTED = "expected";

    @TempDir private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachProblemHasItsSentenceAndNothingIsWritten(String name, Path file) throws Exception {
        MiniSite written = MiniSite.of(Files.readString(file));
        Map<String, String> files = new LinkedHashMap<>(SITE.files());
        files.putAll(written.files());
        String expected = files.getOrDefault(EXPECTED, "");
        files.remove(EXPECTED);
        files.values().removeIf(text -> text.strip().equals("(absent)"));
        Outcome outcome = build(new MiniSite(files).writeTo(folder.resolve("in")));
        String said =
                Sites.besidesUnsealed(outcome).stream()
                        .map(Finding::toString)
                        .collect(Collectors.joining("\n", "", "\n"));
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            String text = Files.readString(file);
            int mark = text.indexOf("-- expected --\n");
            Files.writeString(file, text.substring(0, mark) + "-- expected --\n" + said);
            return;
        }
        assertThat(said).as(name).isEqualTo(expected);
        assertThat(outcome.failed()).isTrue();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void thereAreFortyOfThem() throws IOException {
        assertThat(cases().count()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void aFileThatIsNotUtf8() throws Exception {
        Path source = SITE.writeTo(folder.resolve("in"));
        Files.write(
                source.resolve("notices/privacy/2024-03-01/notice.md"),
                "One line.\nUnd Müll.\n".getBytes(ISO_8859_1));
        assertThat(said(source))
                .first()
                .asString()
                .startsWith("notices/privacy/2024-03-01/notice.md:2:6: error[unreadable-source]: ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFileWithANulByte() throws Exception {
        Path source = SITE.writeTo(folder.resolve("in"));
        Files.write(
                source.resolve("notices/privacy/2024-03-01/notice.md"),
                "Two\0words.\n".getBytes(UTF_8));
        assertThat(said(source))
                .first()
                .asString()
                .startsWith("notices/privacy/2024-03-01/notice.md:1:4: error[unreadable-source]: ");
    }

    static Stream<Arguments> cases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/broken"))) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream()
                    .map(
                            file ->
                                    Arguments.of(
                                            file.getFileName().toString().replace(".txt", ""),
                                            file));
        }
    }

    private List<String> said(Path source) throws UsageException {
        return build(source).findings().stream().map(Finding::toString).toList();
    }

    private Outcome build(Path source) throws UsageException {
        return new Noticeboard(Sites.settings(source, folder.resolve("out"))).build();
    }
}
