package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.MiniSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What a command left behind. */
record Ran(int status, String out, String err) {

    /** The day on which all of them run. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    /** The command {@code coverage} for a site that is written into a folder first. */
    static Ran coverage(MiniSite site, Path folder, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("coverage"));
        args.addAll(List.of(more));
        args.addAll(List.of("--source", site.writeTo(folder).toString()));
        return run(args.toArray(String[]::new));
    }

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
