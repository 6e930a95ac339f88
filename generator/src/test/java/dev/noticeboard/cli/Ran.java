package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What a command left behind. */
record Ran(int status, String out, String err) {

    /** The day on which all of them run. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    static Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status =
                Main.run(
                        CLOCK,
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        args);
        return new Ran(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
