package dev.noticeboard.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds sites of several sizes, and has Hugo build the same Markdown in the same run, and flexmark
 * alone parse and render it: wall time, processor time, peak memory and ratios, as a table.
 *
 * <p>{@code BENCHMARKS.md} says how it is started, and holds what it printed.
 */
final class Comparison {

    private static final Set<String> OPTIONS =
            Set.of(
                    "corpus",
                    "work",
                    "command",
                    "flexmark-class-path",
                    "sizes",
                    "versions-each",
                    "runs",
                    "large-runs",
                    "large",
                    "patience",
                    "seed");

    private final Options options;
    private final Path work;
    private final Duration patience;

    private Comparison(Options options) throws IOException {
        this.options = options;
        this.work = Files.createTempDirectory(options.path("work"), "noticeboard-comparison-");
        this.patience = Duration.ofSeconds(options.number("patience", 1_200));
    }

    /** What is done before each run. */
    private interface Before {
        void run(int time) throws IOException;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Comparison(Options.of(arguments, OPTIONS)).run();
    }

    private void run() throws IOException, InterruptedException {
        long seed = Long.parseLong(options.text("seed", "20261130"));
        GrownSites sites = new GrownSites(GrownSites.texts(options.path("corpus")), seed);
        System.out.println(Machine.words());
        System.out.println("seed " + seed + ", measured: " + options.text("command", ""));
        System.out.println();
        System.out.println(
                "| versions | what | runs | wall s | processor s | peak MB | × Hugo | × flexmark"
                        + " |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        List<String> grown = new ArrayList<>();
        for (int size : options.numbers("sizes", "1,100,1000,10000")) {
            int each = Math.min(size, options.number("versions-each", 10));
            empty(work);
            GrownSites.Grown site = sites.grow(work.resolve("site"), size / each, each);
            grown.add(site.words());
            HugoSite.write(work.resolve("site"), work.resolve("hugo"));
            measure(site.versions(), each);
        }
        empty(work);
        System.out.println();
        grown.forEach(System.out::println);
    }

    private void measure(int versions, int each) throws IOException, InterruptedException {
        int runs =
                versions >= options.number("large", 1_000)
                        ? options.number("large-runs", 1)
                        : options.number("runs", 5);
        Path site = work.resolve("site");
        Path pages = work.resolve("hugo-pages");
        List<String> hugo =
                List.of("hugo", "--quiet", "-s", work.resolve("hugo").toString(), "-d", "" + pages);
        List<String> flexmark =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        options.text("flexmark-class-path", System.getProperty("java.class.path")),
                        FlexmarkAlone.class.getName(),
                        site.resolve("notices").toString());
        List<String> command =
                Arrays.stream(options.text("command", "").split(" +", -1))
                        .map(part -> part.replace("{source}", site.toString()))
                        .map(part -> part.replace("{output}", work.resolve("built").toString()))
                        .map(part -> part.replace("{cache}", work.resolve("cache").toString()))
                        .toList();
        Row row = new Row(versions, runs);
        Optional<ProcessCost> floor = row.cost("flexmark alone", flexmark, time -> {});
        Optional<ProcessCost> other = row.cost("Hugo", hugo, time -> empty(pages));
        row.print("flexmark alone", floor, Optional.empty(), Optional.empty());
        row.print("Hugo", other, Optional.empty(), floor);
        Before fromNothing =
                time -> {
                    empty(work.resolve("built"));
                    empty(work.resolve("cache"));
                };
        Optional<ProcessCost> cold = row.cost("cold", command, fromNothing);
        row.print("cold", cold, other, floor);
        // What failed cold has left nothing that a later build could take.
        if (cold.isPresent()) {
            row.print("unchanged", row.cost("unchanged", command, time -> {}), other, floor);
            Before changed = time -> GrownSites.changeOneWord(site, each, time);
            String name = "one word changed";
            row.print(name, row.cost(name, command, changed), other, floor);
        }
    }

    /** Rows of the table for one size. */
    private final class Row {

        private final int versions;
        private final int runs;

        Row(int versions, int runs) {
            this.versions = versions;
            this.runs = runs;
        }

        /** The median of all runs; empty where one failed, which is printed. */
        Optional<ProcessCost> cost(String what, List<String> command, Before before)
                throws IOException, InterruptedException {
            List<ProcessCost> costs = new ArrayList<>();
            try {
                for (int time = 0; time < runs; time++) {
                    before.run(time);
                    costs.add(ProcessCost.of(command, Map.of(), patience));
                }
            } catch (ProcessCost.FailedException e) {
                System.out.printf(
                        Locale.ROOT,
                        "| %,d | %s | – | not done: %s | – | – | – | – |%n",
                        versions,
                        what,
                        e.getMessage());
                return Optional.empty();
            }
            return Optional.of(ProcessCost.median(costs));
        }

        void print(
                String what,
                Optional<ProcessCost> cost,
                Optional<ProcessCost> hugo,
                Optional<ProcessCost> flexmark) {
            cost.ifPresent(
                    it ->
                            System.out.printf(
                                    Locale.ROOT,
                                    "| %,d | %s | %d | %.2f | %.2f | %.0f | %s | %s |%n",
                                    versions,
                                    what,
                                    runs,
                                    it.wall(),
                                    it.processor(),
                                    it.memory(),
                                    times(it, hugo),
                                    times(it, flexmark)));
        }

        /** Wall and processor time as many times another one's; nothing beside what failed. */
        private static String times(ProcessCost cost, Optional<ProcessCost> other) {
            return other.map(
                            it ->
                                    String.format(
                                            Locale.ROOT,
                                            "%.1f (%.1f)",
                                            cost.wall() / it.wall(),
                                            cost.processor() / it.processor()))
                    .orElse("–");
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
