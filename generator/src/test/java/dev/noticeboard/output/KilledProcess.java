package dev.noticeboard.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A real process that is killed in the middle of its work. */
public final class KilledProcess {

    private KilledProcess() {}

    /**
     * Starts a program in a Java of its own, lets it work for a while, and kills it.
     *
     * @param main the program, which prints a line when it begins and never ends by itself
     * @param sign what is there while it is in the middle of something
     * @param millis how long it may go on once the sign was seen
     * @param arguments what it is to know
     */
    public static void run(Class<?> main, Path sign, int millis, Path... arguments)
            throws IOException, InterruptedException {
        run(main, () -> Files.exists(sign), millis, arguments);
    }

    /** The same with a sign that has no name known beforehand. */
    public static void run(Class<?> main, BooleanSupplier sign, int millis, Path... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        for (Path argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo("begin");
            while (process.isAlive() && !sign.getAsBoolean()) {
                Thread.onSpinWait();
            }
            Thread.sleep(millis);
            boolean working = process.isAlive();
            process.destroyForcibly();
            process.waitFor();
            assertThat(working).as(() -> output.lines().toList().toString()).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }
}
