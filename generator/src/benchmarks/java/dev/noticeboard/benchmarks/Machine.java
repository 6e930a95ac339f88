package dev.noticeboard.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What a table of figures has to say of the machine that they were taken on. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Path LOAD = Path.of("/proc/loadavg");

    private Machine() {}

    /** One line: processors, memory, Java, Hugo, and how much other work there is just now. */
    static String words() throws IOException, InterruptedException {
        return String.format(
                Locale.ROOT,
                "%d processors (%s), %.0f GB, Java %s, %s, a load of %s when it began",
                Runtime.getRuntime().availableProcessors(),
                value(PROCESSORS, "model name"),
                Long.parseLong(value(MEMORY, "MemTotal").replaceAll("\\D", "")) / 1e6,
                Runtime.version(),
                hugo(),
                Files.readString(LOAD, UTF_8).split(" ", -1)[0]);
    }

    private static String value(Path file, String key) throws IOException {
        return Files.readAllLines(file, UTF_8).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("0");
    }

    private static String hugo() throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("hugo", "version").redirectErrorStream(true).start();
        } catch (IOException notThere) {
            return "no Hugo";
        }
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return said.split(" ", -1)[0] + " " + said.split(" ", -1)[1];
    }
}
