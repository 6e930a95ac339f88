package dev.noticeboard.cli;

import static dev.noticeboard.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is told who wrote something else than a command, or asked for help. */
class UsageTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    build --as-of 2024-13-01 | --as-of: '2024-13-01' is not a date; write it as 2024-03-01
                    check --format jsno      | --format: there is no format 'jsno'; did you mean 'json'?
                    check --fail-on errors   | --fail-on: there is no severity 'errors'; did you mean 'error'?
                    check --allow bad-dat    | --allow: there is no rule 'bad-dat'; did you mean 'bad-date'?
                    build --threads 0        | --threads: '0' is not a number from 1 to 256
                    build --threads 257      | --threads: '257' is not a number from 1 to 256
                    build --threads two      | --threads: 'two' is not a number from 1 to 256
                    check --sorce x          | there is no option '--sorce'; did you mean '--source'?
                    check x                  | 'x' is one word too many; options begin with --
                    check --source           | missing required parameter for option '--source' (DIR)
                    schema sit               | schema: there is no schema 'sit'; did you mean 'site'?
                    seal                     | missing required parameter: 'NOTICE'
                    correct privacy --reason | missing required parameter for option '--reason' (TEXT)
                    check @/tmp              | '@/tmp' is one word too many; options begin with --
                    check @pom.xml           | '@pom.xml' is one word too many; options begin with --
                    redline @/dev/zero       | missing required parameters: 'A', 'B'
                    publish                  | missing required option: '--target=TARGET'
                    """)
    void aCommandThatMakesNoSenseIsToldWhyInOneSentence(String line, String sentence) {
        String[] words = line.split(" ", -1);

        assertThat(run(words))
                .isEqualTo(
                        new Ran(2, "", sentence + "\ntry 'noticeboard " + words[0] + " --help'\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --source=a%cb",
                "build --output=%c",
                "review --report=%c",
                "schema --output=a%c"
            })
    void whatNoMachineHasAsANameIsRefusedInOneSentence(String line) {
        Ran ran = run(line.formatted('\0').split(" "));

        assertThat(ran).returns(2, Ran::status).returns("", Ran::out);
        assertThat(ran.err())
                .doesNotContain("java.", "fault of")
                .contains(" cannot be the name of a file on this machine\n");
    }

    @Test
    void anUnknownCommandIsToldTheNearest() {
        assertThat(run("biuld"))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                """
                                there is no command 'biuld'; did you mean 'build'?
                                try 'noticeboard --help'
                                """));
    }

    @Test
    void withoutACommandTheCommandsAreNamed() {
        assertThat(run())
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                """
                                say what to do: build, check, draft, seal, correct, redline, review, announce, coverage, schema, publish
                                try 'noticeboard --help'
                                """));
    }

    @Test
    void helpAndVersionAreWhatWasAskedFor() {
        assertThat(run("--version").out()).matches("noticeboard \\d+\\.\\d+\\.\\d+\\S*\n");
        for (String command :
                List.of(
                        "build",
                        "check",
                        "draft",
                        "seal",
                        "correct",
                        "redline",
                        "review",
                        "announce",
                        "schema",
                        "publish")) {
            assertThat(run(command, "--help"))
                    .returns(0, Ran::status)
                    .returns("", Ran::err)
                    .satisfies(
                            ran ->
                                    assertThat(ran.out())
                                            .startsWith("Usage: noticeboard " + command));
        }
        assertThat(run("--help").out()).contains("Exit status: 0 fine, 1 findings");
    }

    @Test
    void aFolderWithoutASiteIsToldInOneSentence() {
        assertThat(run("check", "--source", folder.toString()))
                .isEqualTo(
                        new Ran(
                                2,
                                "",
                                "there is no site.yaml in "
                                        + folder
                                        + "; name the folder that holds it with --source\n"));
    }
}
