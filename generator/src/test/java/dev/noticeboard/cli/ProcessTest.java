package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, on machines that are set up in strange ways. */
class ProcessTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization:
                      name: İstanbul Ilık
                    -- notices/privacy/notice.yaml --
                    title: Gizlilik
                    -- notices/privacy/2026-03-01/notice.md --
                    個人情報: [bize](section:nowhere) yazın.
                    """);

    @TempDir private Path folder;

    /** What a process left behind. */
    private record Ended(int status, String out, String err) {}

    @Test
    void theExitStatusAndEveryByteAreTheSameOnEveryMachine() throws Exception {
        String source = SITE.writeTo(folder.resolve("source")).toString();
        String[] check = {"check", "--source", source, "--as-of", "2026-06-01"};
        List<String> strangeMachine =
                List.of(
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati");

        Ended plain = end(List.of(), check);
        Ended strange = end(strangeMachine, check);

        assertThat(plain.status).isEqualTo(1);
        assertThat(plain.out)
                .contains("    個人情報: [bize](section:nowhere) yazın.\n" + " ".repeat(14) + "^\n");
        assertThat(strange).isEqualTo(plain);
    }

    @Test
    void wrongUsageEndsWithTwoAndTheVersionWithZero() throws Exception {
        assertThat(end(List.of(), "biuld").status).isEqualTo(2);
        assertThat(end(List.of(), "--version").status).isZero();
    }

    private Ended end(List<String> options, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int status =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start()
                        .waitFor();
        return new Ended(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
