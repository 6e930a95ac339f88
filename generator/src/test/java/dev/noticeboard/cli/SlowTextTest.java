package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noticeboard.GitClone;
import dev.noticeboard.MiniSite;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Help.Ansi;

/**
 * A text that takes long, from its file to the exit status: a clock ends the run of every command
 * and is seen in nothing else, and what is too much is too much on every machine.
 */
class SlowTextTest {

    private static final String SLOW = "notices/accounts/2026-01-01/notice.md";

    /** Within every limit, and seconds of work. */
    private static final String TEXT =
            ("[".repeat(1000) + "a" + "]".repeat(999) + "\n\n").repeat(400);

    private static final String GIVEN_UP =
            SLOW + " takes longer to read than 0 seconds; divide it, or use a faster machine\n";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    base-url: https://example.com/
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2025-01-01/notice.md --
                    We keep your name.
                    -- notices/privacy/2026-01-01/notice.md --
                    We keep your [name](#lost).
                    -- notices/accounts/notice.yaml --
                    title: Terms
                    -- notices/accounts/2026-01-01/notice.md --
                    You may read this.
                    """);

    @TempDir private static Path folder;
    private static Path site;

    @BeforeAll
    static void commit() throws Exception {
        site = GitClone.of(SITE.with(SLOW, TEXT), folder.resolve("site"), "").folder();
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                arguments(List.of("check")),
                arguments(List.of("check", "--fail-on=never", "--format=json")),
                arguments(List.of("build", "--output={}/out")),
                arguments(List.of("publish", "--target=directory:{}/www", "--output={}/out")),
                arguments(List.of("draft", "privacy")),
                arguments(List.of("seal", "privacy")),
                arguments(List.of("seal", "privacy", "2026-01-01", "--dry-run")),
                arguments(List.of("correct", "privacy", "2026-01-01", "--reason=A typo")),
                arguments(List.of("redline", "privacy", "2025-01-01", "2026-01-01")),
                arguments(List.of("review", "--base=HEAD", "--output={}/out")),
                arguments(List.of("announce", "privacy", "2026-01-01", "--output={}/out")),
                arguments(List.of("coverage", "privacy")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void endsEveryCommandWithOneSentenceAndLeavesNothing(List<String> command) throws Exception {
        FilesBelow before = FilesBelow.of(folder);

        Ran ran = run(Duration.ofMillis(1), command);

        assertThat(ran).isEqualTo(new Ran(2, "", GIVEN_UP));
        assertThat(FilesBelow.of(folder).changedSince(before))
                .allMatch(path -> path.endsWith(".noticeboard-lock"));
    }

    @Test
    void isReadToItsEndByWhoeverHasThePatience() {
        Ran hour = run(Duration.ofHours(1), List.of("check"));

        assertThat(hour.status()).as(hour.err()).isEqualTo(1);
        assertThat(hour.out())
                .contains("notices/privacy/2026-01-01/notice.md:1:14: error[broken-link]")
                .doesNotContain("source-limit");
        assertThat(hour).isEqualTo(Ran.run("check", "--source=" + site));
    }

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                arguments(
                        "[".repeat(2001) + "a",
                        "1:2001: error[source-limit]: more than 2000 square brackets"),
                arguments(
                        "a\n\n" + "> ".repeat(101) + "b",
                        "3:1: error[source-limit]: more than 100 quotes and lists are nested"),
                arguments(
                        "a " + "*b".repeat(10_001),
                        "1:20003: error[source-limit]: more than 10000 stars and underscores"),
                arguments(
                        "a\n".repeat(1_000_001),
                        "1000001:1: error[source-limit]: the text is longer than 2000000"),
                arguments(
                        "| a | b |\n| - | - |\n" + "| c | d |\n".repeat(9_999),
                        "10001:1: error[source-limit]: more than 10000 lines hold the bar"));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void isAFindingWhereItIsTooMuchForAnyMachine(String text, String finding) throws Exception {
        Path there = SITE.with(SLOW, text).writeTo(folder.resolve("too-much"));

        Ran ran = Ran.run("build", "--source=" + there, "--output=" + folder.resolve("none"));

        assertThat(ran.status()).as(ran.err()).isEqualTo(1);
        assertThat(ran.out()).contains(SLOW + ":" + finding);
        assertThat(ran.err()).contains("nothing was written");
    }

    private static Ran run(Duration patience, List<String> command) {
        List<String> words = new ArrayList<>();
        command.forEach(word -> words.add(word.replace("{}", folder.toString())));
        words.add("--source=" + site);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        Ran.CLOCK,
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        Ansi.OFF,
                        patience);
        int status = Main.run(terminal, words.toArray(String[]::new));
        return new Ran(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
