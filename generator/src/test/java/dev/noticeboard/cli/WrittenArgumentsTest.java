package dev.noticeboard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noticeboard.GitClone;
import dev.noticeboard.MiniSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an argument brings into a file: Noticeboard refuses it, and writes nothing, or reads it
 * again as it was given.
 */
class WrittenArgumentsTest {

    private static final String SEALS = "notices/privacy/seals.yaml";

    private static final String SEALED = "notices/privacy/2026-01-01/notice.md";
    private static final String AS_SEALED = "We keep your name.\n";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    base-url: https://example.com/
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2026-01-01/notice.md --
                    We keep your name.
                    """);

    @TempDir private static Path template;
    @TempDir private Path folder;

    @BeforeAll
    static void sealOnce() throws Exception {
        GitClone.of(SITE, template.resolve("site"), "");
        assertThat(Ran.run("seal", "privacy", "--source=" + template.resolve("site")).status())
                .isZero();
        SITE.with(SEALED, "We keep your address.\n")
                .with("notices/privacy/draft/notice.md", "We keep all.\n")
                .writeTo(template.resolve("site"));
    }

    private static final List<String> CORRECT =
            List.of("correct", "privacy", "2026-01-01", "--reason=%s");

    static Stream<Arguments> refused() {
        List<Arguments> rows = new ArrayList<>();
        for (String reason :
                List.of(
                        "An \u0007 error",
                        "An \u001b[31m error",
                        "An \0 error",
                        "An \u0080 error",
                        "An \ud800 error",
                        "An error \udc00",
                        "An \uFFFD error",
                        "An \uFFFE error",
                        "An \u202E error",
                        "e".repeat(1001),
                        "e".repeat(1_000_000),
                        " \u2028\u0085 ",
                        "")) {
            rows.add(arguments(CORRECT, reason));
        }
        for (String date :
                List.of(
                        "+12345-01-01",
                        "-0001-01-01",
                        "+2026-06-01",
                        "２０２６-06-01",
                        "2026-06-01\n",
                        "2026-06-01\u2028",
                        "2026-06-01\0",
                        "2026-02-30",
                        "2026-06-" + "0".repeat(10_000) + "1",
                        "")) {
            rows.add(arguments(List.of("seal", "privacy", "2027-01-01", "--as-of=%s"), date));
            rows.add(
                    arguments(
                            List.of(
                                    "correct",
                                    "privacy",
                                    "2026-01-01",
                                    "--reason=A typo",
                                    "--as-of=%s"),
                            date));
            rows.add(
                    arguments(
                            List.of("correct", "privacy", "2026-01-01", "%s", "--reason=A typo"),
                            date));
            rows.add(arguments(List.of("seal", "privacy", "%s"), date));
            rows.add(arguments(List.of("announce", "privacy", "%s", "--output={}/out"), date));
        }
        for (String name :
                List.of("../x", "priv\0acy", "\ud800", "a\u2028b", "n".repeat(100_000))) {
            rows.add(arguments(List.of("draft", "%s"), name));
            rows.add(arguments(List.of("seal", "%s"), name));
            rows.add(arguments(List.of("announce", "%s", "2026-01-01", "--output={}/out"), name));
        }
        return rows.stream();
    }

    /** Words that are no name, no word of an option, and no path that could be opened. */
    private static final List<String> NONSENSE =
            List.of(
                    "",
                    "\0",
                    "a\0b",
                    "\ud800",
                    "\u001b[31mx",
                    "::error file=README.md::x",
                    "x\n::stop-commands::y",
                    "\u202Ex",
                    "../x",
                    "x".repeat(100_000));

    /** What no folder can be named. */
    private static final List<String> NO_FOLDER =
            List.of("\0", "a\0b", "\ud800", "x".repeat(100_000), "x/".repeat(10_000));

    static Stream<Arguments> nonsense() {
        List<Arguments> rows = new ArrayList<>();
        for (List<String> command :
                List.of(
                        List.of("publish", "--target=%s", "--output={}/out"),
                        List.of("review", "--base=%s", "--output={}/out"),
                        List.of("coverage", "%s"),
                        List.of("coverage", "privacy", "%s"),
                        List.of("coverage", "--format=%s"),
                        List.of("redline", "%s", "2026-01-01", "draft"),
                        List.of("redline", "privacy", "%s", "draft"),
                        List.of("redline", "privacy", "2026-01-01", "%s"),
                        List.of("redline", "privacy", "2026-01-01", "draft", "--lang=%s"),
                        List.of("redline", "privacy", "2026-01-01", "draft", "--as=%s"),
                        List.of("correct", "%s", "--technical"),
                        List.of("seal", "privacy", "%s"),
                        List.of("check", "--allow=%s"),
                        List.of("check", "--fail-on=%s"),
                        List.of("check", "--threads=%s"),
                        List.of("build", "--format=%s", "--output={}/out"),
                        List.of("build", "--as-of=%s", "--output={}/out"),
                        List.of("check", "%s"),
                        List.of("%s"))) {
            NONSENSE.forEach(value -> rows.add(arguments(command, value)));
        }
        for (List<String> command :
                List.of(
                        List.of("publish", "--target=directory:%s", "--output={}/out"),
                        List.of("publish", "--target=directory:{}/www", "--output=%s"),
                        List.of("build", "--output=%s"),
                        List.of("announce", "privacy", "2026-01-01", "--output=%s"),
                        List.of("review", "--base=HEAD", "--output=%s"),
                        List.of("review", "--base=HEAD", "--output={}/../out", "--report={}/%s"),
                        List.of("check", "--source=%s"))) {
            NO_FOLDER.forEach(value -> rows.add(arguments(command, value)));
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsRefusedByEveryCommandAndRepeatedWithoutHarm(List<String> words, String value)
            throws Exception {
        Path site = site();
        Files.writeString(site.resolve(SEALED), AS_SEALED);
        FilesBelow before = FilesBelow.of(site);

        Ran ran = run(site, words, value);

        assertThat(ran.status()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        // The longest names all rules there are.
        assertThat(ran.err()).hasSizeLessThan(3000).doesNotContain("java.", "fault of");
        assertThat(ran.err().lines()).noneMatch(line -> line.stripLeading().startsWith("::"));
        assertThat(ran.err()).matches("[^\\p{Cc}\\p{Cf}\\p{Cs}]+(\n[^\\p{Cc}\\p{Cf}\\p{Cs}]+)*\n");
        assertThat(FilesBelow.of(site).changedSince(before))
                .isSubsetOf("notices/privacy/.noticeboard-lock");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedInASentenceAndWritesNothing(List<String> words, String value) throws Exception {
        Path site = site();
        FilesBelow before = FilesBelow.of(site);

        Ran ran = run(site, words, value);

        assertThat(ran.status()).as(ran.err()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).hasSizeLessThan(1000).doesNotContain("java.", "fault of");
        FilesBelow after = FilesBelow.of(site);
        assertThat(after.changedSince(before)).isSubsetOf("notices/privacy/.noticeboard-lock");
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("A typo", "A typo"),
                arguments("yes: no # 1", "yes: no # 1"),
                arguments("'\"- [x] {y} &z *z !!str | > %", "'\"- [x] {y} &z *z !!str | > %"),
                arguments("A\nnew\r\nline\u2028or\u2029two\u0085here", "A new line or two here"),
                arguments("  2026-01-01 ", "2026-01-01"),
                arguments("\u00e9 or e\u0301, \ud83d\ude00", "\u00e9 or \u00e9, \ud83d\ude00"),
                arguments("e".repeat(1000), "e".repeat(1000)));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void isReadAgainAsItWasGiven(String reason, String read) throws Exception {
        Path site = site();

        assertThat(run(site, CORRECT, reason)).returns(0, Ran::status);

        assertThat(Ran.run("build", "--source=" + site, "--output=" + site.resolve("out")))
                .returns(0, Ran::status)
                .satisfies(ran -> assertThat(ran.err()).doesNotContain(SEALS));
        String page = Files.readString(site.resolve("out/privacy/2026-01-01/index.html"));
        assertThat(
                        page.replace("&#39;", "'")
                                .replace("&quot;", "\"")
                                .replace("&amp;", "&")
                                .replace("&gt;", ">"))
                .contains(read);
    }

    private Path site() throws Exception {
        Path site = folder.resolve("site");
        FilesBelow.copy(template.resolve("site"), site);
        return site;
    }

    private static Ran run(Path site, List<String> words, String value) {
        List<String> command = new ArrayList<>();
        words.forEach(
                word -> command.add(word.replace("{}", site.toString()).replace("%s", value)));
        if (words.stream().noneMatch(word -> word.startsWith("--source"))) {
            command.add("--source=" + site);
        }
        return Ran.run(command.toArray(String[]::new));
    }
}
