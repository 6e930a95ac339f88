package dev.noticeboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import picocli.AutoComplete;
import picocli.CommandLine.Help.Ansi;

/** What a shell completes, which is handed out beside the launcher. */
class CompletionTest {

    private static final Path COMPLETION =
            Path.of("src", "distribution", "completion", "noticeboard.bash");

    /** With {@code -Dnoticeboard.golden=write} the file is written anew; read the difference. */
    @Test
    void theShellKnowsEveryCommandAndOption() throws IOException {
        PrintStream nowhere =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(Clock.systemUTC(), nowhere, nowhere, Ansi.OFF);

        String script = AutoComplete.bash("noticeboard", Main.commands(terminal));

        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            Files.writeString(COMPLETION, script);
        }
        assertThat(script).isEqualTo(Files.readString(COMPLETION));
    }
}
