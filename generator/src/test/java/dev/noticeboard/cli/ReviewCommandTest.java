package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.GitClone;
import dev.noticeboard.MiniSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code noticeboard review}, as CI starts it. */
class ReviewCommandTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2026-09-01/notice.md --
                    We keep your name for a year.
                    """);

    private static final String TEXT = "notices/privacy/2026-09-01/notice.md";

    @TempDir private Path folder;
    private GitClone clone;

    /** What a command left behind. */
    private record Ended(int status, String out, String err) {}

    @BeforeEach
    void aSite() throws Exception {
        clone = GitClone.of(SITE, folder.resolve("clone"), "");
    }

    @Test
    void theReportIsAllThatIsPrintedAndTheFolderTheOnlyTrace() throws Exception {
        clone.edit(TEXT, text -> text.replace("a year", "two years"));
        List<String> before = names(clone.folder());

        Ended ended = process("--base", "main");

        assertThat(ended.err).isEqualTo("the proposed pages are in " + pages() + "\n");
        assertThat(ended.status).isZero();
        assertThat(ended.out)
                .startsWith("# Review of the notices against `main`\n")
                .contains("<del>a year</del><ins>two years</ins>");
        assertThat(pages().resolve("privacy/2026-09-01/proposed/index.html")).exists();
        assertThat(names(clone.folder())).isEqualTo(before);
        assertThat(names(folder.resolve("home"))).containsExactly("");
        assertThat(names(folder.resolve("tmp"))).containsExactly("");
    }

    @Test
    void whatIsNewlyWrongIsSaidToGithubAndEndsWithOne() throws Exception {
        clone.edit(TEXT, text -> text + "\nSee [this](section:none).\n");
        Ended ended = review("--base=HEAD", "--format=github");
        assertThat(ended.status).isEqualTo(1);
        assertThat(ended.out).startsWith("# Review").doesNotContain("::error");
        assertThat(ended.err).startsWith("::error file=" + TEXT + ",line=3,col=5,");
        assertThat(review("--base=HEAD", "--fail-on=never").status).isZero();
        assertThat(review("--base=HEAD", "--allow=unknown-reference").status).isZero();
    }

    @Test
    void wrongUsageEndsWithTwoAndASentence() throws Exception {
        Ended without = review();
        assertThat(without.status).isEqualTo(2);
        assertThat(without.err).contains("--base").doesNotContain("at dev.noticeboard");

        Ended unknown = review("--base=mian");
        assertThat(unknown.status).isEqualTo(2);
        assertThat(unknown.out).isEmpty();
        assertThat(unknown.err)
                .isEqualTo("there is no revision 'mian' in this clone; did you mean 'main'?\n");
        assertThat(pages()).doesNotExist();
    }

    private Path pages() {
        return folder.resolve("pages");
    }

    private Ended review(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                Main.run(
                        Clock.systemUTC(),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        arguments(args).toArray(String[]::new));
        return new Ended(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private List<String> arguments(String... args) {
        List<String> arguments = new ArrayList<>();
        arguments.add("review");
        arguments.add("--as-of=2026-06-01");
        arguments.add("--source=" + clone.folder());
        arguments.add("--output=" + pages());
        arguments.addAll(List.of(args));
        return arguments;
    }

    private Ended process(String... args) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName()));
        command.addAll(arguments(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("XDG_CONFIG_HOME");
        int status = builder.start().waitFor();
        return new Ended(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.map(path -> root.relativize(path).toString()).sorted().toList();
        }
    }
}
