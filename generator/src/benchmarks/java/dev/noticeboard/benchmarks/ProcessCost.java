package dev.noticeboard.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * What a whole process and all that it starts cost, measured from outside.
 *
 * @param wall seconds on the clock
 * @param processor seconds of processor time, the system's included
 * @param memory megabytes that were resident at most (VmHWM, as {@code /usr/bin/time} tells it)
 */
record ProcessCost(double wall, double processor, double memory) {

    // GNU time rounds to hundredths of a second, which is a quarter of what a small process takes;
    // bash tells thousandths, and no memory.
    private static final String SCRIPT =
            "TIMEFORMAT='%3R %3U %3S'; time /usr/bin/time -q -o \"$0\" -f %M \"$@\" >\"$0.out\""
                    + " 2>\"$0.err\"";

    /** A process that failed; the message says how. */
    static final class FailedException extends Exception {
        private static final long serialVersionUID = 1L;

        FailedException(String message) {
            super(message);
        }
    }

    /**
     * Runs a process to its end.
     *
     * @param command the program and its arguments
     * @param environment variables that it has besides ours
     * @param patience how long it may take
     * @throws FailedException where it has an exit status other than 0, or takes longer
     */
    static ProcessCost of(List<String> command, Map<String, String> environment, Duration patience)
            throws IOException, InterruptedException, FailedException {
        Path told = Files.createTempFile("noticeboard-cost-", "");
        List<String> timed = new ArrayList<>(List.of("bash", "-c", SCRIPT, told.toString()));
        timed.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(timed).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Path times = Path.of(told + ".times");
        Process process = builder.redirectOutput(times.toFile()).start();
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                throw new FailedException("not done within " + patience.toSeconds() + " s");
            }
            if (process.exitValue() != 0) {
                throw new FailedException(failure(process.exitValue(), Path.of(told + ".err")));
            }
            String[] seconds = Files.readString(times, UTF_8).strip().split(" ", -1);
            return new ProcessCost(
                    Double.parseDouble(seconds[0]),
                    Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
                    Double.parseDouble(Files.readString(told, UTF_8).strip()) / 1024);
        } finally {
            for (String ending : List.of("", ".out", ".err", ".times")) {
                Files.deleteIfExists(Path.of(told + ending));
            }
        }
    }

    private static String failure(int status, Path err) throws IOException {
        List<String> said = Files.readAllLines(err, UTF_8);
        String last = said.stream().filter(line -> !line.isBlank()).reduce("", (a, b) -> b);
        boolean memory =
                said.stream()
                        .anyMatch(
                                line ->
                                        line.contains("OutOfMemoryError")
                                                || line.contains("the memory is not enough")
                                                || line.contains("out of memory"));
        return (memory ? "not enough memory" : "exit status " + status) + ": " + last;
    }

    /** The medians of some, each figure by itself. */
    static ProcessCost median(List<ProcessCost> costs) {
        return new ProcessCost(
                median(costs, ProcessCost::wall),
                median(costs, ProcessCost::processor),
                median(costs, ProcessCost::memory));
    }

    private static double median(List<ProcessCost> costs, ToDoubleFunction<ProcessCost> figure) {
        return costs.stream().mapToDouble(figure).sorted().toArray()[costs.size() / 2];
    }
}
