package dev.noticeboard.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the first site of all takes, {@code content/} built into a folder that is not there, against
 * a JVM that prints one line, in the same run: by the launcher, by {@code java -jar}, and what the
 * libraries alone take. Each once that is not counted, which makes the launcher's archive, and then
 * all in turn.
 */
final class StartUp {

    private static final Set<String> OPTIONS =
            Set.of("root", "distribution", "work", "runs", "libraries", "archive");

    private final Options options;
    private final Path work;

    private StartUp(Options options) throws IOException {
        this.options = options;
        this.work = Files.createTempDirectory(options.path("work"), "noticeboard-start-up-");
    }

    public static void main(String[] arguments)
            throws IOException, InterruptedException, ProcessCost.FailedException {
        new StartUp(Options.of(arguments, OPTIONS)).run();
    }

    private void run() throws IOException, InterruptedException, ProcessCost.FailedException {
        System.out.println(Machine.words());
        System.out.println();
        Map<String, List<String>> commands = commands();
        Map<String, List<ProcessCost>> costs = new LinkedHashMap<>();
        int runs = options.number("runs", 5);
        for (int time = 0; time <= runs; time++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                // The libraries parse what the command before them has built.
                if (command.getValue().contains("build")) {
                    removeBuilt();
                }
                ProcessCost cost =
                        ProcessCost.of(
                                command.getValue(),
                                Map.of("XDG_CACHE_HOME", work.resolve("cache").toString()),
                                Duration.ofMinutes(5));
                if (time > 0) {
                    costs.computeIfAbsent(command.getKey(), it -> new ArrayList<>()).add(cost);
                }
            }
        }
        print(costs);
    }

    private Map<String, List<String>> commands() {
        Path root = options.path("root");
        Path distribution = options.path("distribution");
        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        String launcher = distribution.resolve("bin/noticeboard").toString();
        List<String> build =
                List.of(
                        "build",
                        "--source",
                        root.resolve("content").toString(),
                        "--output",
                        work.resolve("built").toString(),
                        "--as-of",
                        "2026-11-30");
        List<String> jar = List.of(java, "-jar", distribution.resolve("lib/noticeboard.jar") + "");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(
                "a JVM that prints one line",
                List.of(java, "-cp", ownClasses(), OneLine.class.getName()));
        commands.put("`--version`, the launcher", List.of(launcher, "--version"));
        commands.put("`content/`, the launcher", with(List.of(launcher), build));
        commands.put("`content/`, `java -jar`", with(jar, build));
        List<String> alone =
                List.of(
                        "-cp",
                        options.text("libraries", ""),
                        LibrariesAlone.class.getName(),
                        root.resolve("content").toString(),
                        root.resolve("generator/src/main/resources").toString(),
                        root.resolve("themes/src/main/resources").toString(),
                        work.resolve("built").toString());
        commands.put("the libraries alone, as by `java -jar`", with(List.of(java), alone));
        commands.put(
                "the libraries alone, as by the launcher",
                with(
                        List.of(
                                java,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:-UsePerfData",
                                "-XX:SharedArchiveFile=" + options.text("archive", "")),
                        alone));
        return commands;
    }

    private static String ownClasses() {
        try {
            return Path.of(
                            OneLine.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("these classes have no proper address", e);
        }
    }

    private static List<String> with(List<String> program, List<String> arguments) {
        List<String> all = new ArrayList<>(program);
        all.addAll(arguments);
        return all;
    }

    private void removeBuilt() throws IOException {
        Path built = work.resolve("built");
        if (Files.exists(built)) {
            try (Stream<Path> all = Files.walk(built)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void print(Map<String, List<ProcessCost>> costs) {
        System.out.println("| what | wall s | × one line | processor s | × one line | peak MB |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        ProcessCost one = ProcessCost.median(costs.values().iterator().next());
        costs.forEach(
                (what, all) -> {
                    ProcessCost cost = ProcessCost.median(all);
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %.2f | %.0f | %.2f | %.0f | %.0f |%n",
                            what,
                            cost.wall(),
                            cost.wall() / one.wall(),
                            cost.processor(),
                            cost.processor() / one.processor(),
                            cost.memory());
                });
    }
}
