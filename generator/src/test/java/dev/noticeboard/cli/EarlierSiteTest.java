package dev.noticeboard.cli;

import static dev.noticeboard.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A site that the release before rules had generations has sealed, corrected and published. It
 * holds what later rules look for, and nobody may edit it: one command, and it builds and is
 * published.
 */
class EarlierSiteTest {

    private static final Path EARLIER = Path.of("src/test/resources/earlier-release");
    private static final String DAY = "--as-of=2024-06-01";

    // Each version that the release sealed and that nobody touched since.
    private static final List<String> SEALED =
            List.of(
                    "cookies/2023-01-01",
                    "cookies/2024-05-01",
                    "privacy/2022-01-01",
                    "privacy/2023-06-01",
                    "privacy/2024-03-01",
                    "terms/2024-01-01");

    @TempDir private Path folder;

    private Path source;

    @BeforeEach
    void copy() throws IOException {
        source = folder.resolve("site");
        copy(EARLIER.resolve("site"), source);
        Path release = folder.resolve("www/releases/1-438237450786");
        Files.createDirectories(release);
        Files.copy(EARLIER.resolve("published-manifest.json"), release.resolve("manifest.json"));
        Files.createSymbolicLink(folder.resolve("www/current"), Path.of("releases/1-438237450786"));
    }

    @Test
    void checkNamesEachVersionOnceAndTheCommand() {
        Ran check = run("check", "--source=" + source, DAY);
        for (String version : SEALED) {
            assertThat(check.out().lines())
                    .filteredOn(line -> line.contains("[told-unsealed]"))
                    .filteredOn(line -> line.startsWith("notices/" + version + ":1:1: warning["))
                    .singleElement()
                    .asString()
                    .endsWith(
                            "; put it on record, for every version at once, with noticeboard"
                                    + " correct --technical");
        }
        assertThat(errors(check)).allMatch(line -> line.contains("error[sealed-technical]: "));
    }

    @Test
    void afterOneCommandItBuildsAndIsPublishedOverWhatTheReleasePublished() throws IOException {
        Map<String, String> written = texts();
        Ran correct = run("correct", "--technical", "--source=" + source, DAY);
        assertThat(correct.status()).isZero();
        assertThat(correct.err())
                .contains(
                        "put on record as technical corrections: cookies 2023-01-01, cookies"
                                + " 2024-05-01, privacy 2022-01-01, privacy 2023-06-01, privacy"
                                + " 2024-03-01, terms 2024-01-01");
        assertThat(texts()).isEqualTo(written);
        Ran check = run("check", "--source=" + source, DAY);
        assertThat(errors(check)).isEmpty();
        assertThat(check.out()).doesNotContain("[told-unsealed]", "[sealed-");
        assertThat(check.status()).isZero();
        String output = "--output=" + folder.resolve("out");
        assertThat(run("build", "--source=" + source, DAY, output).status()).isZero();
        Ran publish = publish(output);
        assertThat(publish.out() + publish.err()).doesNotContain(": error[");
        assertThat(publish.status()).isZero();
        assertThat(folder.resolve("out/privacy/2022-01-01/index.html")).exists();
        assertThat(run("correct", "--technical", "--source=" + source, DAY).err())
                .contains("nothing to put on record: every sealed version reads as it was sealed");
    }

    @Test
    void whatIsToldIsHeldFromThenOn() throws IOException {
        run("correct", "--technical", "--source=" + source, DAY);
        Path text = source.resolve("notices/privacy/2023-06-01/notice.md");
        Files.writeString(
                text, Files.readString(text).replace("change: material", "change: editorial"));
        Ran check = run("check", "--source=" + source, DAY);
        assertThat(errors(check))
                .singleElement()
                .asString()
                .contains(
                        "notices/privacy/2023-06-01/notice.md:4:9: error[told-changed]: 'change' is"
                                + " 'editorial', and was 'material'");
        assertThat(publish("--output=" + folder.resolve("out")).status()).isEqualTo(1);
    }

    @Test
    void someVersionsMayBeNamed() throws IOException {
        Ran one = run("correct", "--technical", "terms", "--source=" + source, DAY);
        assertThat(one.err()).contains("technical corrections: terms 2024-01-01");
        Ran two =
                run(
                        "correct",
                        "--technical",
                        "privacy",
                        "2022-01-01",
                        "2024-03-01",
                        "--reason=An update.",
                        "--source=" + source,
                        DAY);
        assertThat(two.err())
                .contains("technical corrections: privacy 2022-01-01, privacy 2024-03-01");
        assertThat(Files.readString(source.resolve("notices/privacy/seals.yaml")))
                .contains("  kind: technical\n  day: 2024-06-01\n  reason: \"An update.\"\n");
        assertThat(run("check", "--source=" + source, DAY).out().lines())
                .filteredOn(line -> line.contains("[told-unsealed]"))
                .hasSize(SEALED.size() - 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "correct --technical privcy | there is no notice 'privcy'; did you mean 'privacy'?",
                "correct --technical privacy 2022-01-02 |"
                        + " there is no version privacy 2022-01-02; look at its date",
                "correct --technical privacy 2022-13-01 |"
                        + " DATE: '2022-13-01' is not a date; write it as 2024-03-01",
                "correct --technical --refresh | a technical correction changes nothing but how"
                        + " Noticeboard reads; leave out --refresh or --technical",
                "correct privacy 2022-01-01 |"
                        + " say with --reason why it is corrected: visitors read it",
                "correct --reason=x | a correction is of one version: say which notice and which"
                        + " date it is; only with --technical several go in one run",
                "correct privacy --reason=x | a correction is of one version: say which notice and"
                        + " which date it is; only with --technical several go in one run",
                "correct privacy 2022-01-01 2023-06-01 --reason=x | a correction is of one version:"
                        + " say which notice and which date it is; only with --technical several go"
                        + " in one run"
            })
    void whatMakesNoSenseIsToldAndNothingIsWritten(String line, String sentence)
            throws IOException {
        String seals = Files.readString(source.resolve("notices/privacy/seals.yaml"));
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.add("--source=" + source);
        words.add(DAY);
        Ran ran = run(words.toArray(String[]::new));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains(sentence);
        assertThat(Files.readString(source.resolve("notices/privacy/seals.yaml"))).isEqualTo(seals);
    }

    @Test
    void anErrorInTheWayOfOneStopsAll() throws IOException {
        Path seals = source.resolve("notices/cookies/seals.yaml");
        Files.writeString(seals, Files.readString(seals).replace("German text", "new text"));
        String others = Files.readString(source.resolve("notices/privacy/seals.yaml"));
        Ran ran = run("correct", "--technical", "--source=" + source, DAY);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("error[seal-broken]");
        assertThat(Files.readString(source.resolve("notices/privacy/seals.yaml")))
                .isEqualTo(others);
    }

    @Test
    void sourcesThatSomebodyTouchedAreForAnotherCommand() throws IOException {
        Path text = source.resolve("notices/terms/2024-01-01/notice.md");
        Files.writeString(text, Files.readString(text) + "\n");
        Ran all = run("correct", "--technical", "--source=" + source, DAY);
        assertThat(all.status()).isZero();
        assertThat(all.err()).doesNotContain("terms");
        Ran one = run("correct", "--technical", "terms", "2024-01-01", "--source=" + source, DAY);
        assertThat(one.status()).isEqualTo(2);
        assertThat(one.err())
                .contains(
                        "the sources of terms 2024-01-01 changed, so that this is no technical"
                                + " correction; put them back, or leave out --technical and say"
                                + " with --reason what changed");
        run("correct", "terms", "2024-01-01", "--reason=A line.", "--source=" + source, DAY);
        Ran check = run("check", "--source=" + source, DAY);
        assertThat(check.out()).doesNotContain("[told-unsealed]", "[sealed-");
        assertThat(check.status()).isZero();
    }

    private Ran publish(String output) {
        return run(
                "publish",
                "--source=" + source,
                DAY,
                output,
                "--target=directory:" + folder.resolve("www"));
    }

    private static List<String> errors(Ran ran) {
        return ran.out().lines().filter(line -> line.contains(": error[")).toList();
    }

    /** What people wrote: all but what is sealed. */
    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = source.relativize(file).toString();
                if (!path.contains("sealed/") && !path.endsWith("seals.yaml")) {
                    texts.put(path, Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(
                    file -> {
                        try {
                            Files.copy(file, to.resolve(from.relativize(file).toString()));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }
}
