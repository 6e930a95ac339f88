package dev.noticeboard.cli;

import static dev.noticeboard.cli.Ran.run;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import dev.noticeboard.Noticeboard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    // Still to come, so that nobody has to seal it.
    private static final MiniSite GOOD =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization:
                      name: Acme
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2026-09-01/notice.md --
                    We keep your name for a year.
                    """);

    private static final String TEXT = "notices/privacy/2026-09-01/notice.md";
    private static final MiniSite BROKEN = GOOD.with(TEXT, "Ask [us](section:nowhere).\n");
    private static final MiniSite DOUBTFUL = GOOD.with(TEXT, "Write to [insert address].\n");

    @TempDir private Path folder;

    private String site(MiniSite site) throws IOException {
        return site.writeTo(folder.resolve("source")).toString();
    }

    @Test
    void aBuildWritesTheSiteAndSaysSoBesideTheOutput() throws IOException {
        Path output = folder.resolve("site");

        Ran ran = run("build", "--source", site(GOOD), "--output", output.toString());

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(" as of 2026-06-01, ");
        assertThat(output.resolve("privacy/index.html"))
                .content(UTF_8)
                .contains("We keep your name for a year.");
    }

    @Test
    void theDayIsTheOneThatIsNamed() throws IOException {
        Path output = folder.resolve("site");

        Ran ran =
                run("build", "--source=" + site(GOOD), "--output=" + output, "--as-of=2026-03-02");

        assertThat(ran.err()).contains(" as of 2026-03-02, ");
    }

    @Test
    void buildAndCheckEndWithTheNextDayThatMakesOtherPages() throws IOException {
        String source = site(GOOD.with("notices/privacy/2027-01-01/notice.md", "Nothing.\n"));
        String ahead = "; the same sources build other pages on 2026-09-01\n";

        assertThat(run("check", "--source", source).err()).isEqualTo("no findings" + ahead);
        assertThat(run("build", "--source", source, "--output", folder + "/site").err())
                .endsWith(" new or changed" + ahead);
        assertThat(run("check", "--source", source, "--as-of", "2027-01-01").err())
                .isEqualTo("1 warning\n");
    }

    @Test
    void anErrorIsShownAtItsPlaceAndNothingIsWritten() throws IOException {
        Path output = folder.resolve("site");

        Ran ran = run("build", "--source", site(BROKEN), "--output", output.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out().lines().map(line -> line.replaceAll("(]: ).*", "$1")))
                .containsExactly(
                        TEXT + ":1:5: error[unknown-reference]: ",
                        "    Ask [us](section:nowhere).",
                        "        ^");
        assertThat(ran.err()).isEqualTo("1 error; nothing was written\n");
        assertThat(output).doesNotExist();
    }

    @Test
    void withFailOnNeverASiteIsBuiltWhateverIsWrong() throws IOException {
        Path output = folder.resolve("site");

        Ran ran = run("build", "--fail-on=never", "--source=" + site(BROKEN), "--output=" + output);

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).startsWith("1 error\n");
        assertThat(output.resolve("privacy/index.html")).exists();
    }

    @Test
    void warningsFailWhereTheyAreAskedTo() throws IOException {
        String source = site(DOUBTFUL);

        assertThat(run("check", "--source", source).status()).isZero();
        assertThat(run("check", "--source", source).err())
                .isEqualTo("1 warning; the same sources build other pages on 2026-09-01\n");
        assertThat(run("check", "--source", source, "--fail-on", "warning"))
                .returns(1, Ran::status)
                .returns("1 warning; the check has failed\n", Ran::err);
    }

    @Test
    void anAllowedRuleIsAWarningThatSaysSo() throws IOException {
        Ran ran = run("check", "--source", site(BROKEN), "--allow", "unknown-reference");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .startsWith(TEXT + ":1:5: warning[unknown-reference]: ")
                .contains("; allowed this once by --allow unknown-reference\n");
    }

    @Test
    void githubGetsPathsFromTheRootOfTheRepository() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Ran ran = run("check", "--source", site(BROKEN), "--format", "github");

        assertThat(ran.out())
                .startsWith(
                        "::error file=source/" + TEXT + ",line=1,col=5,title=unknown-reference::")
                .hasLineCount(1);
        assertThat(run("check", "--source", folder + "/source", "--format", "sarif").out())
                .contains("\"uri\": \"source/" + TEXT + "\"");
    }

    @Test
    void aProgramGetsJsonAndNothingElse() throws IOException {
        Ran ran = run("check", "--source", site(GOOD), "--format", "json");

        assertThat(ran)
                .isEqualTo(
                        new Ran(
                                0,
                                """
                                {
                                  "findings": []
                                }
                                """,
                                "no findings; the same sources build other pages on"
                                        + " 2026-09-01\n"));
    }

    @Test
    void aSealedTextThatMovedIsShownWithItsRedline() throws IOException {
        String source = site(GOOD);
        assertThat(run("seal", "privacy", "2026-09-01", "--source", source).status()).isZero();
        Path file = Path.of(source).resolve(TEXT);
        Files.writeString(file, Files.readString(file).stripTrailing() + " Or not.\n");

        Ran ran = run("check", "--source", source);

        assertThat(ran.out())
                .startsWith(TEXT + ":1:")
                .contains("[sealed-changed]: ")
                .contains("{+ Or not.+}\n");
    }

    @Test
    void schemasAreListedPrintedAndWritten() {
        String schema = Noticeboard.schemas().getOrDefault("site.schema.json", "");
        Path written = folder.resolve("schemas");

        assertThat(run("schema").out().lines())
                .containsExactlyElementsOf(Noticeboard.schemas().keySet());
        assertThat(run("schema", "site").out()).isEqualTo(schema);
        assertThat(run("schema", "site.schema.json").out()).isEqualTo(schema);
        assertThat(run("schema", "--output", written.toString()).status()).isZero();
        assertThat(written.resolve("site.schema.json")).content(UTF_8).isEqualTo(schema);
        assertThat(written).isDirectoryContaining("glob:**/notice.schema.json");
    }

    @Test
    void anOutputThatCannotBeWrittenIsToldInOneSentence() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        Ran ran = run("build", "--source", site(GOOD), "--output", inTheWay.toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1).first().asString().contains(inTheWay.toString());
    }

    @Test
    void aReaderThatStopsReadingIsNotTakenForSuccess() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed =
                new OutputStream() {
                    @Override
                    public void write(int oneByte) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };

        int status =
                Main.run(
                        Ran.CLOCK,
                        new PrintStream(closed, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        "schema");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualTo("not everything could be printed: the output was closed too early\n");
    }

    @Test
    void aRedlineIsAllThatIsPrintedAndDifferencesAreNoFailure() throws IOException {
        MiniSite two = GOOD.with("notices/privacy/2026-11-01/notice.md", "We keep it for ever.\n");

        Ran ran = run("redline", "privacy", "2026-09-01", "2026-11-01", "--source", site(two));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("privacy, 2026-09-01 to 2026-11-01 (en)\n");
    }

    @Test
    void anErrorInAComparedTextIsSaidBesideItsRedline() throws IOException {
        MiniSite two = BROKEN.with("notices/privacy/2026-11-01/notice.md", "We keep it.\n");

        Ran ran = run("redline", "privacy", "2026-09-01", "2026-11-01", "--source", site(two));

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("privacy, ").doesNotContain("error");
        assertThat(ran.err())
                .contains(TEXT + ":1:5: error[unknown-reference]: ")
                .endsWith("1 error\n");
    }

    @Test
    void aRedlineInAnUnknownFormIsWrongUsage() throws IOException {
        Ran ran =
                run("redline", "privacy", "draft", "draft", "--as", "htm", "--source", site(GOOD));

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("--as: there is no form 'htm'; did you mean 'html'?\n");
    }
}
